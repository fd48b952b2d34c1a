/** Whom to call, by country (ISO 3166): the emergency number, and the lines for poisoning and for a crisis where there is one for the whole country. */
export interface EmergencyLines {
  readonly emergency: string;
  readonly poison?: string;
  readonly crisis?: string;
}

export const emergencyLines: Readonly<Record<string, EmergencyLines>> = {
  US: { emergency: '911', poison: '1-800-222-1222', crisis: '988' },
  CA: { emergency: '911', poison: '1-844-764-7669', crisis: '988' },
  GB: { emergency: '999', poison: '111', crisis: '116 123' },
  IE: { emergency: '112', poison: '01 809 2166', crisis: '116 123' },
  AU: { emergency: '000', poison: '13 11 26', crisis: '13 11 14' },
  NZ: { emergency: '111', poison: '0800 764 766', crisis: '1737' },
  IN: { emergency: '112', crisis: '14416' },
  ZA: { emergency: '112' },
};
