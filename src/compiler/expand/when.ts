import type { When } from '../../model/dataset.ts';
import type { AuthoredWhen } from '../authored.ts';

/** A date as the dataset holds it: what is left out is not shown. */
export function expandWhen(authored: AuthoredWhen | undefined): When {
  if (authored === undefined) return { edtf: null, basis: 'not-shown' };
  if (typeof authored !== 'object') return { edtf: edtfOf(authored), basis: 'stated' };
  const { edtf, asWritten, after, before, estimate } = authored;
  return {
    edtf: edtf === undefined ? null : edtfOf(edtf),
    ...(asWritten !== undefined && { asWritten }),
    basis: edtf === undefined && asWritten === undefined ? 'not-shown' : 'stated',
    ...(after && { after }),
    ...(before && { before }),
    ...(estimate && { estimate: { ...estimate, edtf: edtfOf(estimate.edtf) } }),
  };
}

/** YAML reads `2024` as a number. */
const edtfOf = (edtf: string | number) =>
  typeof edtf === 'number' ? String(edtf).padStart(4, '0') : edtf;
