/** A request that the database did not answer within the patience; whether it was carried out is not known. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
}
