import type { Page } from 'playwright-core';
import { type IntakePageModel, intakeModel } from './intake-model.ts';

/** 新办件 of a usual birth, up to its form: everything is wanted, the mother applies. */
export async function toBirthForm(page: Page): Promise<IntakePageModel> {
  const intake = intakeModel(page);
  await intake.open();
  await intake.choose('xse');
  await intake.answer('11111');
  await intake.goOnFromItems();
  await intake.applicant('1');
  return intake;
}
