import type Database from 'better-sqlite3';

/** An open library. */
export type Connection = Database.Database;
