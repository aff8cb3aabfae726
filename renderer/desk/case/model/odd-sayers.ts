import { consentGiven } from '../../../../domain/case/kinds/consent.ts';
import {
  caseEntrusted,
  deliveryConfirmed,
  deliveryFailed,
  deliveryTracked,
  resultAnnounced,
} from '../../../../domain/case/kinds/delivery.ts';
import {
  caseClosed,
  caseJoined,
  stepDeclined,
  stepTerminated,
  stepWithdrawn,
} from '../../../../domain/case/kinds/ending.ts';
import { fileAttached, fileRemoved } from '../../../../domain/case/kinds/files.ts';
import { gapFilled, gapTolerated, materialCommitted, materialRejected } from '../../../../domain/case/kinds/gaps.ts';
import {
  feeNoticed,
  feePaid,
  resultRevoked,
  stepExtended,
  stepRefused,
  stepResumed,
  stepSuspended,
} from '../../../../domain/case/kinds/unit-work.ts';
import { maskParty } from '../../../../domain/identity/mask-party.ts';
import { ODD_TEXT as SAY } from '../../text/timeline-odd.ts';
import { byKey, each, type Sayer } from './sayer.ts';

/** What the kinds of the less usual paths say. */
export const ODD_SAYERS: readonly (readonly [string, Sayer])[] = [
  each(caseEntrusted, ({ agent, scope }) => SAY.entrusted(maskParty(agent.name, agent.idNo), scope)),
  each(fileAttached, ({ line, title, pages, again }, { names }) =>
    (again ? SAY.reattached : SAY.attached)(line === '' ? title : names.line(line), pages),
  ),
  each(fileRemoved, ({ line, title, reason }, { names }) =>
    SAY.fileRemoved(line === '' ? title : names.line(line), reason),
  ),
  each(consentGiven, ({ guardian }) => SAY.consent(maskParty(guardian.name, ''), guardian.relation)),
  each(gapTolerated, ({ lines }, { names }) =>
    SAY.tolerated(
      lines.map(({ line }) => names.line(line)),
      lines.map(({ due }) => due).sort()[0] ?? '',
    ),
  ),
  each(gapFilled, ({ line, date }, { names }) => SAY.filled(names.line(line), date)),
  each(materialCommitted, ({ line, by }, { names }) => SAY.committed(names.line(line), maskParty(by, ''))),
  each(materialRejected, ({ line, problem }, { names }) => SAY.rejected(names.line(line), problem)),
  each(stepDeclined, ({ form, step, reason, rightAuthority }, { names }) =>
    SAY.declined(form, names.step(step), reason, rightAuthority),
  ),
  byKey(
    stepWithdrawn,
    ({ by, reason }) => `${by} ${reason}`,
    (all, { names }) =>
      SAY.withdrawn(
        all.map(({ step }) => names.step(step)),
        maskParty(all[0].by, ''),
        all[0].reason,
      ),
  ),
  byKey(
    stepTerminated,
    ({ ground, reason }) => `${ground} ${reason}`,
    (all, { names }) =>
      SAY.terminated(
        all.map(({ step }) => names.step(step)),
        all[0].ground,
        all[0].reason,
      ),
  ),
  each(caseClosed, ({ why, reason, successor }) => SAY.closed(why, reason, successor?.number ?? '')),
  each(caseJoined, ({ other }) => SAY.joined(other.number)),
  byKey(
    stepRefused,
    ({ slip, by, reason }) => `${slip} ${by} ${reason}`,
    (all, { names }) =>
      SAY.refused(
        all.map(({ step }) => names.step(step)),
        all[0].by,
        all[0].reason,
      ),
  ),
  each(stepSuspended, ({ step, procedure, ground, from, days }, { names }) =>
    SAY.suspended(names.step(step), procedure === '其他法定' ? ground : procedure, from, days),
  ),
  each(stepResumed, ({ step, to }, { names }) => SAY.resumed(names.step(step), to)),
  each(stepExtended, ({ step, days, due, reason }, { names }) => SAY.extended(names.step(step), days, due, reason)),
  each(feeNoticed, ({ step, item, amount }, { names }) => SAY.fee(names.step(step), item, amount)),
  each(feePaid, ({ step, receipt }, { names }) => SAY.paid(names.step(step), receipt)),
  each(resultRevoked, ({ step, reason }, { names }) => SAY.revoked(names.step(step), reason)),
  each(resultAnnounced, ({ steps, how, agreed }, { names }) => SAY.announced(steps.map(names.step), how, agreed)),
  each(deliveryTracked, ({ number }) => SAY.tracked(number)),
  each(deliveryConfirmed, ({ steps, by, date }, { names }) =>
    SAY.confirmed(steps.map(names.step), maskParty(by, ''), date),
  ),
  each(deliveryFailed, ({ steps, reason }, { names }) => SAY.failed(steps.map(names.step), reason)),
];
