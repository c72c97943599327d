/** The sum of decimals as they are written: 1.1 and 2.2 are 3.3, which binary fractions miss. */
export function exactSum(values: readonly number[]): number {
  const written = values.map(decimal);
  const places = Math.max(0, ...written.map((one) => one.places));
  const sum = written.reduce(
    (all, one) => all + one.digits * 10n ** BigInt(places - one.places),
    0n,
  );
  return Number(`${sum}e-${places}`);
}

/** A number as whole digits and how many of them stand behind the point. */
function decimal(value: number): { digits: bigint; places: number } {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}
