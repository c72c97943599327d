import { GapLine } from './gap-line.tsx';

/** Villages and companies of which the article tells no pairing. */
export function PairingGaps() {
  return (
    <>
      <GapLine kind="VILLAGE_WITHOUT_PAIRING" />
      <GapLine kind="COMPANY_WITHOUT_PAIRING" />
    </>
  );
}
