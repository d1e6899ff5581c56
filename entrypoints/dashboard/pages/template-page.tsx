import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { BackLink } from '@/components/dashboard/back-link';
import { PageHeading } from '@/components/dashboard/page-heading';
import { TemplateForm } from '@/components/dashboard/templates/template-form';
import { TemplateReview } from '@/components/dashboard/templates/template-review';
import { TemplateText } from '@/components/dashboard/templates/template-text';
import { TemplateVariants } from '@/components/dashboard/templates/template-variants';
import { UnsavedActions } from '@/components/dashboard/unsaved-actions';
import { TroubleNotice } from '@/components/settings/trouble-notice';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { go } from '@/entrypoints/dashboard/go';
import { useKeptForm } from '@/entrypoints/dashboard/kept-form';
import { useTrouble } from '@/entrypoints/owner/use-trouble';
import { brands } from '@/lib/db/brands';
import { facts } from '@/lib/db/facts';
import { templates } from '@/lib/db/templates';
import type { Brand, Fact, Template } from '@/lib/model';
import { allSites } from '@/lib/sites/all';
import { dayOf } from '@/lib/templates/library/due';
import { exampleFacts } from '@/lib/templates/library/example-facts';
import { foldersOf } from '@/lib/templates/library/filter';
import { plainShortcut } from '@/lib/templates/library/shortcut';
import { primaryOf } from '@/lib/templates/library/spoken';
import {
  emptyTemplate,
  type TemplateValues,
  templateFrom,
  valuesOfTemplate,
  valuesOfVariant,
} from '@/lib/templates/library/template-values';
import { NotFoundPage } from './not-found-page';

export type TemplatePageProps = {
  /** A template's id, or `new`. */
  readonly id: string;
  /** Another language of it is to be written. */
  readonly isVariant?: boolean;
};

type Material = {
  readonly all: readonly Template[];
  readonly brands: readonly Brand[];
  readonly facts: readonly Fact[];
};

/** Adds a template, edits one, or adds one of its languages. */
export function TemplatePage({ id, isVariant = false }: TemplatePageProps) {
  const material = useLiveQuery(load, []);
  if (!material) return null;
  const template = material.all.find((one) => one.id === id);
  if (id === 'new') {
    return (
      <Editor
        form="template:new"
        title={i18n.t('dashboard.templates.addTitle')}
        initial={emptyTemplate}
        material={material}
        onSave={async (values) => void (await templates.add(templateFrom(values)))}
      />
    );
  }
  if (!template) return <NotFoundPage />;
  return isVariant ? (
    <VariantEditor template={template} material={material} />
  ) : (
    <TemplateEditor template={template} material={material} />
  );
}

async function load(): Promise<Material> {
  const [all, allBrands] = await Promise.all([templates.list(), brands.list()]);
  const stated = await Promise.all(allBrands.map(({ id }) => facts.list(id)));
  return { all, brands: allBrands, facts: stated.flat() };
}

type OneProps = { readonly template: Template; readonly material: Material };

function TemplateEditor({ template, material }: OneProps) {
  const { id, name, group } = template;
  const locale = browser.i18n.getUILanguage();
  return (
    <Editor
      form={`template:${id}`}
      title={i18n.t('dashboard.templates.editTitle', { name })}
      initial={valuesOfTemplate(template)}
      except={id}
      material={material}
      above={
        <TemplateReview
          template={template}
          today={dayOf(Date.now())}
          locale={locale}
          onReview={() => void templates.review(id)}
        />
      }
      below={
        <TemplateVariants
          id={id}
          variants={material.all.filter((one) => one.group === group)}
          locale={locale}
        />
      }
      onSave={(values) => templates.update(id, templateFrom(values))}
    />
  );
}

function VariantEditor({ template, material }: OneProps) {
  const { id, name, text, language } = template;
  return (
    <Editor
      form={`template:${id}:variant`}
      title={i18n.t('dashboard.templates.variantTitle', { name })}
      initial={valuesOfVariant(template)}
      material={material}
      above={
        <Card className="flex flex-col gap-1">
          <h2 className="font-medium">{i18n.t('dashboard.templates.original')}</h2>
          <p dir="auto" lang={language || undefined} className="break-words whitespace-pre-wrap">
            <TemplateText text={text} />
          </p>
        </Card>
      }
      onSave={async (values) => void (await templates.add(templateFrom(values)))}
    />
  );
}

type EditorProps = {
  readonly form: string;
  readonly title: string;
  readonly initial: TemplateValues;
  /** The template whose own shortcut is not taken. */
  readonly except?: string;
  readonly material: Material;
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  readonly onSave: (values: TemplateValues) => Promise<void>;
};

function Editor({ form, title, initial, except, material, above, below, onSave }: EditorProps) {
  const kept = useKeptForm(form, initial);
  const [isTried, setTried] = useState(false);
  const { error, attempt } = useTrouble();
  const save = () =>
    attempt(async () => {
      await onSave(kept.values);
      kept.forget();
      go('/templates');
    });
  const isTaken = (shortcut: string) =>
    material.all.some(
      (one) =>
        one.id !== except &&
        plainShortcut(one.shortcut) === shortcut &&
        primaryOf(one.language) === primaryOf(kept.values.language),
    );
  return (
    <>
      <PageHeading
        title={title}
        back={<BackLink href="#/templates" label={i18n.t('dashboard.sections.templates')} />}
      />
      {above}
      <Card>
        <TemplateForm
          values={kept.values}
          onValues={kept.change}
          isTaken={isTaken}
          sites={allSites.map(({ id, label }) => ({ value: id, label }))}
          brands={material.brands.map(({ id, name }) => ({ value: id, label: name }))}
          folders={foldersOf(material.all)}
          factSlots={[...new Set(material.facts.map(({ slot }) => slot))]}
          facts={exampleFacts(material.brands[0], material.facts)}
          locale={browser.i18n.getUILanguage()}
          isTried={isTried}
          onTried={() => setTried(true)}
          onSave={() => void save()}
          actions={
            <>
              <Button type="submit" tone="primary">
                {i18n.t('dashboard.save')}
              </Button>
              <UnsavedActions isChanged={kept.isChanged} onDiscard={kept.forget} />
            </>
          }
        />
        <TroubleNotice error={error} />
      </Card>
      {below}
    </>
  );
}
