import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { PageHeading } from '@/components/dashboard/page-heading';
import { MeasuredVoice } from './measured-voice';
import { SampleAdder, type SampleAdderProps } from './sample-adder';
import { SampleList, type SampleListProps } from './sample-list';
import { type RulesProps, VoiceRules } from './voice-rules';

export type VoiceViewProps = SampleAdderProps &
  SampleListProps &
  RulesProps & {
    readonly brandName: string;
    /** The way back and to the brand's other pages. */
    readonly navigation: ReactNode;
  };

/** How a brand sounds: what its own posts say of it, what its people have agreed on, and the posts themselves. */
export function VoiceView(props: VoiceViewProps) {
  return (
    <>
      <PageHeading
        title={i18n.t('dashboard.voice.title', { name: props.brandName })}
        back={props.navigation}
      >
        {i18n.t('dashboard.voice.about')}
      </PageHeading>
      <MeasuredVoice samples={props.samples} />
      <VoiceRules {...props} />
      <SampleAdder {...props} />
      <SampleList {...props} />
    </>
  );
}
