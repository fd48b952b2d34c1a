/** What a host adds to the diagnostics. None of it may hold a text of the library, the name of a person or a path. */
export interface Support {
  readonly versions: () => Readonly<Record<string, string>>;
  readonly logTail: () => readonly string[];
  readonly crashReports: () => readonly string[];
  /** Where an own new library may lie when the usual place cannot be used. */
  readonly ownFolder: string;
}
