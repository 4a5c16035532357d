const whole = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });

/** `1.234` */
export const count = (value: number): string => whole.format(value);
