import { can, type Right } from '../../../domain/station/roles.ts';
import { useSession } from '../session.ts';

/** What the roles of whoever sits here allow: what is nobody's work for him is not on his screen. */
export function useRights(): (right: Right) => boolean {
  const { station, operator } = useSession();
  return (right) => can(station, operator.no, right);
}
