import { type Attachment, attachFile, removeFile } from '../case/decide/attach-file.ts';
import type { ActContext } from './act-context.ts';
import type { Decision } from './decision.ts';
import { caseAt, type Desk } from './desk.ts';

/** 存入影像: a document of pictures of a material, or its new state. Gives the document's id. */
export function attach(desk: Desk, caseId: string, attachment: Attachment, { newId }: ActContext): Decision<string> {
  return attachFile(caseAt(desk, caseId), attachment, newId);
}

/** 删除影像, with a reason; history keeps it. */
export function removeAttachment(desk: Desk, caseId: string, file: string, reason: string): Decision {
  return removeFile(caseAt(desk, caseId), file, reason);
}
