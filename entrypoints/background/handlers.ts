import { browser } from 'wxt/browser';
import { recipientOf } from '@/lib/connection/recipient';
import { brands } from '@/lib/db/brands';
import { connections } from '@/lib/db/connections';
import { drafts } from '@/lib/db/drafts';
import { keys } from '@/lib/db/keys';
import { applyChange, chosenVariant } from '@/lib/draft/reduce';
import { AppError } from '@/lib/errors';
import { diagnose, listModels } from '@/lib/llm/doctor';
import { withKeepAlive } from '@/lib/llm/keep-alive';
import { downloadOnDevice } from '@/lib/llm/on-device';
import { applyOriginRule } from '@/lib/llm/origin-rule';
import { untilHeard } from '@/lib/llm/until-heard';
import type { BrandCard, ConnectionCard, PanelState } from '@/lib/messages/contract';
import { askPage, type Place } from '@/lib/messages/page';
import type { Caller, RequestHandlers, StreamHandlers } from '@/lib/messages/server';
import type {
  Brand,
  Connection,
  Draft,
  DraftKind,
  InsertMode,
  InsertOutcome,
  Snapshot,
} from '@/lib/model';
import { settings } from '@/lib/settings';
import { siteAt } from '@/lib/sites';
import { wrongAccountIn } from './account-guard';
import { addReminder } from './add-reminder';
import { addToVoice } from './add-to-voice';
import { askForRules } from './ask-for-rules';
import { handOver } from './inject';
import { noteEdit } from './note-edit';
import { openDraft, readingOf } from './open-draft';
import { openOccasion } from './open-occasion';
import { type PanelSession, panels } from './panels';
import { refusePaused } from './pause-guard';
import { pickIn } from './pick';
import { planWaiting } from './plan-waiting';
import { planned } from './planned';
import { remind, showCount } from './reminders';
import { attachSide, wantInSide } from './side';
import { noteUses, saveAsTemplate, shortTemplates } from './template-library';
import { openDashboard, openInTab } from './triggers';
import { voiceMatch } from './voice-match';
import { previewPrompt, settled, writeDraft } from './write-draft';

/** One handler a contract entry. */
export const requestHandlers: RequestHandlers = {
  'panel.open': ({ ticket, kind, snapshot }, caller) => {
    const work = openFramed(ticket, kind, snapshot, caller);
    panels.announce(ticket, work);
    return work;
  },
  'page.arrived': async (_input, { tab, frame }) => {
    const { consentedAt } = await settings.get();
    if (consentedAt && tab !== undefined && frame === 0) await handOver(tab);
  },
  'page.planned': async (_input, { tab, address }) => {
    const site = siteAt(address);
    const kind = tab === undefined || !site ? undefined : await planned.kindFor(tab, site.id);
    return kind ?? null;
  },
  'panel.bring': async (_input, caller) => {
    const { tab, frame } = await admitted(caller);
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      files: ['/content-scripts/keeper.js'],
    });
  },
  'panel.closed': ({ ticket }, caller) => panels.remove(ticket, caller.tab),
  'panel.load': async ({ ticket }, caller) => {
    const session = await panels.of(ticket, caller);
    return panelState(session, await draftOf(session));
  },
  'panel.attach': async ({ window, kind }) => {
    const side = await attachSide(window, kind);
    if (side.kind === 'unreadable') return side;
    const { session } = side;
    return {
      kind: 'ready',
      ticket: session.ticket,
      ...(await panelState(session, await draftOf(session))),
    };
  },
  'panel.resize': async ({ ticket, height }, caller) => {
    const session = await panels.of(ticket, caller);
    await askPage(session, 'page.resize', { ticket, height });
  },
  'panel.to-side': async ({ ticket, window }, caller) => {
    const session = await panels.of(ticket, caller);
    wantInSide(window, (await draftOf(session)).kind);
  },
  'panel.close': async ({ ticket }, caller) => {
    const session = await panels.of(ticket, caller);
    await askPage(session, 'page.close', { ticket });
  },
  'draft.change': async ({ ticket, change }, caller) => {
    const session = await panels.of(ticket, caller);
    const before = await drafts.find(session.draft);
    const kept = await drafts.update(session.draft, (draft) =>
      applyChange(draft, change, Date.now()),
    );
    if (!kept) throw new AppError('not-found');
    if (change.kind === 'copied' && before?.state === 'open')
      await noteUses(kept, chosenVariant(kept)?.text ?? '');
    if (change.kind === 'brand') await brands.activate(change.brand);
  },
  'draft.insert': async ({ ticket, text, mode, account }, caller) => {
    const session = await panels.of(ticket, caller);
    const draft = await draftOf(session);
    await refusePaused(draft);
    const stranger = await wrongAccountIn(session, draft);
    if (stranger && stranger !== account) return { kind: 'wrong-account', account: stranger };
    const outcome = await insertInto(session, text, mode);
    if (outcome.kind === 'inserted') await noteInserted(session.draft, text);
    return outcome;
  },
  'draft.undo': async ({ ticket }, caller) => {
    const session = await panels.of(ticket, caller);
    const answer = await askPage(session, 'page.undo', { ticket });
    if (answer.isUndone) {
      await drafts.update(session.draft, (draft) => ({ ...draft, state: 'open' }));
    }
    return answer;
  },
  'draft.answer': async ({ ticket, text }, caller) => {
    const session = await panels.of(ticket, caller);
    await drafts.update(session.draft, (draft) => {
      const snapshot = withAnswered(draft.snapshot, text);
      return { ...draft, snapshot, ...readingOf(draft, snapshot), updatedAt: Date.now() };
    });
    return panelState(session, await draftOf(session));
  },
  'template.save': async ({ ticket, text }, caller) => {
    const session = await panels.of(ticket, caller);
    const { id, name } = await saveAsTemplate(await draftOf(session), text);
    return { id, name };
  },
  'reminder.add': async ({ ticket, text, time, rule }, caller) => {
    const session = await panels.of(ticket, caller);
    const { id } = await addReminder(await draftOf(session), text, { time, rule });
    await remind();
    return { id, time };
  },
  'voice.add': async ({ ticket, part }, caller) => {
    const session = await panels.of(ticket, caller);
    return { isAdded: await addToVoice(await draftOf(session), part) };
  },
  'voice.match': async ({ ticket, text }, caller) => {
    const session = await panels.of(ticket, caller);
    return voiceMatch(await draftOf(session), text);
  },
  'templates.short': async ({ ticket, typed }, caller) => {
    const session = await panels.of(ticket, caller);
    return shortTemplates(await draftOf(session), typed);
  },
  'draft.preview': async ({ ticket }, caller) => {
    const session = await panels.of(ticket, caller);
    return previewPrompt(await draftOf(session));
  },
  'dashboard.open': ({ route }) => openDashboard(route),
  'connection.mend': async ({ connection: id }) => {
    const connection = await connections.find(id);
    if (!connection) throw new AppError('not-found');
    await applyOriginRule(connection.baseUrl);
    await untilHeard(connection, await keys.read(connection.id));
  },
  'connection.test': async ({ connection, key }) =>
    diagnose(connection, key ?? (await keys.read(connection.id))),
  'connection.models': async ({ connection, key }) =>
    listModels(connection, key ?? (await keys.read(connection.id))),
  'plan.changed': () => remind(),
  'plan.waiting': planWaiting,
  'plan.open': async ({ occasion }) => {
    await openOccasion(occasion);
    await showCount();
  },
  'tab.suggest': async ({ tab, kind }) => openInTab(await browser.tabs.get(tab), kind),
};

export const streamHandlers: StreamHandlers = {
  async *'draft.write'({ ticket, order }, caller, signal) {
    const session = await panels.of(ticket, caller);
    yield* writeDraft(session.draft, order, signal);
  },
  async *'panel.pick'({ ticket, what }, caller, signal) {
    const session = await panels.of(ticket, caller);
    signal.addEventListener('abort', () => {
      // The page may be gone: then nothing is pointed at any more.
      askPage(session, 'page.unpick', { ticket }).catch(() => {});
    });
    const picked = await withKeepAlive(() => pickIn(session, what));
    if (picked) yield panelState(picked, await draftOf(picked));
  },
  'voice.rules': ({ brand, connection }, _caller, signal) => askForRules(brand, connection, signal),
  'on-device.download': (_input, _caller, signal) => downloadOnDevice(signal),
};

/** The place of a page that may have a panel in it. */
async function admitted({ tab, frame, address }: Caller): Promise<Place> {
  const site = siteAt(address);
  if (tab === undefined || !site || (frame !== 0 && !site.isFramed))
    throw new AppError('not-allowed');
  if (!(await settings.get()).consentedAt) throw new AppError('no-consent');
  return { tab, frame };
}

async function openFramed(ticket: string, kind: DraftKind, snapshot: Snapshot, caller: Caller) {
  const { tab, frame } = await admitted(caller);
  const meant = await planned.take(tab, kind, snapshot.site);
  const draft = await openDraft(kind, snapshot, await panels.heldElsewhere(tab), meant);
  const canInsert = snapshot.composer !== undefined;
  await panels.add({ ticket, tab, frame, draft: draft.id, surface: 'framed', canInsert });
  return { draft: draft.id };
}

/** The text stands in the box whatever becomes of the note: a full disk makes no failure of it. */
async function noteInserted(id: string, text: string): Promise<void> {
  try {
    const before = await drafts.find(id);
    await drafts.update(id, (draft) => ({
      ...draft,
      state: 'inserted',
      insertedText: text,
      updatedAt: Date.now(),
    }));
    if (before?.state !== 'open') return;
    await noteUses(before, text);
    await noteEdit(before, text);
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'storage-full')) throw error;
  }
}

async function insertInto(
  session: PanelSession,
  text: string,
  mode: InsertMode | null,
): Promise<InsertOutcome> {
  try {
    return await askPage(session, 'page.insert', { ticket: session.ticket, text, mode });
  } catch (error) {
    if (error instanceof AppError && error.code === 'page-gone') {
      return { kind: 'untouched', reason: 'page-gone', isCopied: false };
    }
    throw error;
  }
}

/** A post of which only the words are known: pasted, or told by the person. */
function withAnswered(snapshot: Snapshot, text: string): Snapshot {
  return {
    ...snapshot,
    answered: { text, media: [], counts: {} },
    ancestors: [],
    missing: snapshot.missing.filter((what) => what !== 'answered'),
  };
}

async function draftOf(session: PanelSession): Promise<Draft> {
  const draft = await drafts.find(session.draft);
  if (!draft) throw new AppError('not-found');
  return settled(draft);
}

async function panelState(session: PanelSession, draft: Draft): Promise<PanelState> {
  const [all, connection] = await Promise.all([brands.list(), connections.active()]);
  return {
    draft,
    brands: all.map(cardOfBrand),
    connection: cardOf(connection),
    surface: session.surface,
    canInsert: session.canInsert,
  };
}

function cardOfBrand({ id, name, color, accounts, pause }: Brand): BrandCard {
  return { id, name, color, accounts, ...(pause ? { pause } : {}) };
}

function cardOf(connection: Connection): ConnectionCard {
  const { id, kind, label, model } = connection;
  return { id, kind, label, model, host: recipientOf(connection) };
}
