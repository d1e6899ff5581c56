import { useEffect, useRef } from 'react';
import { Redirect, Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { i18n } from '#i18n';
import { type Section, Shell, sections } from '@/components/dashboard/shell';
import { Banner } from './banner';
import { DashboardSearch } from './dashboard-search';
import { AudiencePage } from './pages/audience-page';
import { BrandPage } from './pages/brand-page';
import { BrandsPage } from './pages/brands-page';
import { DraftsPage } from './pages/drafts-page';
import { DuePage } from './pages/due-page';
import { FactsPage } from './pages/facts-page';
import { ModelAddPage } from './pages/model-add-page';
import { ModelEditPage } from './pages/model-edit-page';
import { ModelsPage } from './pages/models-page';
import { NotFoundPage } from './pages/not-found-page';
import { NumbersPage } from './pages/numbers-page';
import { PlanFilesPage } from './pages/plan-files-page';
import { PlanPage } from './pages/plan-page';
import { PracticesPage } from './pages/practices-page';
import { PrivacyPage } from './pages/privacy-page';
import { NewReminderPage, ReminderPage } from './pages/reminder-page';
import { ShortcutsPage } from './pages/shortcuts-page';
import { SitesPage } from './pages/sites-page';
import { TemplatePage } from './pages/template-page';
import { TemplatesPage } from './pages/templates-page';
import { VoicePage } from './pages/voice-page';
import { WelcomePage } from './pages/welcome-page';

/** The roomy pages, by address. */
export function App() {
  const [path] = useHashLocation();
  useArrival(isCalendar(path) ? '/plan' : path);
  return (
    <Router hook={useHashLocation}>
      <Switch>
        <Route path="/welcome/:step?">{({ step }) => <WelcomePage step={step} />}</Route>
        <Route>
          <Shell
            current={sectionOf(path)}
            isWide={isCalendar(path)}
            banner={<Banner />}
            search={<DashboardSearch />}
          >
            <Switch>
              <Route path="/">
                <Redirect to="/drafts" replace />
              </Route>
              <Route path="/drafts/:id?">{({ id }) => <DraftsPage key={id} id={id} />}</Route>
              <Route path="/plan">
                <PlanPage view={undefined} day={undefined} />
              </Route>
              <Route path="/plan/view/:view/:day">
                {({ view, day }) => <PlanPage view={view} day={day} />}
              </Route>
              <Route path="/plan/files" component={PlanFilesPage} />
              <Route path="/plan/due" component={DuePage} />
              <Route path="/plan/new/:local?">
                {({ local }) => <NewReminderPage local={local} />}
              </Route>
              <Route path="/plan/:id">{({ id }) => <ReminderPage key={id} id={id} />}</Route>
              <Route path="/templates" component={TemplatesPage} />
              <Route path="/templates/:id">{({ id }) => <TemplatePage key={id} id={id} />}</Route>
              <Route path="/templates/:id/variant">
                {({ id }) => <TemplatePage key={id} id={id} isVariant />}
              </Route>
              <Route path="/brands" component={BrandsPage} />
              <Route path="/brands/:id">{({ id }) => <BrandPage key={id} id={id} />}</Route>
              <Route path="/brands/:id/voice/:row?">
                {({ id, row }) => <VoicePage key={`${id}/${row}`} id={id} row={row} />}
              </Route>
              <Route path="/brands/:id/audience/:row?">
                {({ id, row }) => <AudiencePage key={`${id}/${row}`} id={id} row={row} />}
              </Route>
              <Route path="/brands/:id/facts/:row?">
                {({ id, row }) => <FactsPage key={`${id}/${row}`} id={id} row={row} />}
              </Route>
              <Route path="/brands/:id/numbers/of/:reminder">
                {({ id, reminder }) => (
                  <NumbersPage key={`${id}/of/${reminder}`} id={id} reminder={reminder} />
                )}
              </Route>
              <Route path="/brands/:id/numbers/:row?">
                {({ id, row }) => <NumbersPage key={`${id}/${row}`} id={id} row={row} />}
              </Route>
              <Route path="/practices" component={PracticesPage} />
              <Route path="/models" component={ModelsPage} />
              <Route path="/models/new" component={ModelAddPage} />
              <Route path="/models/:id">{({ id }) => <ModelEditPage key={id} id={id} />}</Route>
              <Route path="/sites" component={SitesPage} />
              <Route path="/shortcuts" component={ShortcutsPage} />
              <Route path="/privacy" component={PrivacyPage} />
              <Route component={NotFoundPage} />
            </Switch>
          </Shell>
        </Route>
      </Switch>
    </Router>
  );
}

/** All its days and views are one page, which takes the room there is. */
function isCalendar(path: string): boolean {
  return path === '/plan' || path.startsWith('/plan/view/');
}

function sectionOf(path: string): Section | undefined {
  return sections.find((section) => path === `/${section}` || path.startsWith(`/${section}/`));
}

/** A new page is announced: its title, and the focus on its heading. Not for the one that was loaded. */
function useArrival(path: string): void {
  const last = useRef(path);
  useEffect(() => {
    const section = sectionOf(path);
    const name = section ? i18n.t(`dashboard.sections.${section}`) : i18n.t('welcome.title');
    document.title = section ? `${name} · Repartee` : name;
    if (last.current === path) return;
    last.current = path;
    window.scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>('h1') ?? document.getElementById('main');
    heading?.focus();
  }, [path]);
}
