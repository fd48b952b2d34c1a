import { useEffect, useState } from 'react';
import type { Route, ScreenName } from '../route.ts';
import { ClaimsScreen } from '../screens/claims/claims-screen.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';

/** A screen is given what is open in it (`id`) and draws its own top bar and work through `ScreenFrame`. */
type Screen = (props: { readonly id: string | null }) => React.JSX.Element;

/** The app opens on the claims; the other screens, with the editor among them, are two thirds of the page's code and come after it. */
const loaders: Readonly<Record<Exclude<ScreenName, 'claims'>, () => Promise<Screen>>> = {
  triage: async () => (await import('../screens/triage/triage-screen.tsx')).TriageScreen,
  evidence: async () => (await import('../screens/evidence/evidence-screen.tsx')).EvidenceScreen,
  write: async () => (await import('../screens/write/write-screen.tsx')).WriteScreen,
  thread: async () => (await import('../screens/thread/thread-screen.tsx')).ThreadScreen,
  clear: async () => (await import('../screens/clear/clear-screen.tsx')).ClearScreen,
  library: async () => (await import('../screens/library/library-screen.tsx')).LibraryScreen,
  people: async () => (await import('../screens/people/people-screen.tsx')).PeopleScreen,
  rules: async () => (await import('../screens/rules/rules-screen.tsx')).RulesScreen,
  settings: async () => (await import('../screens/settings/settings-screen.tsx')).SettingsScreen,
};
const laterScreens = Object.keys(loaders) as (keyof typeof loaders)[];

const here = new Map<ScreenName, Screen>([['claims', ClaimsScreen]]);

async function load(name: ScreenName): Promise<Screen> {
  const screen = here.get(name) ?? (name === 'claims' ? ClaimsScreen : await loaders[name]());
  here.set(name, screen);
  return screen;
}

/** Brings the screens that are not here yet, one after the other while nothing else is to be done, so that each opens at once. */
export async function bringScreens(): Promise<void> {
  for (const name of laterScreens) {
    await new Promise<void>((resume) => {
      requestIdleCallback(() => resume(), { timeout: 2000 });
    });
    await load(name);
  }
}

export function CurrentScreen({ route }: { readonly route: Route }): React.JSX.Element {
  return (
    <ScreenBoundary key={route.screen}>
      <LoadedScreen route={route} />
    </ScreenBoundary>
  );
}

/** No Suspense: React shows nothing for 300 ms once it has waited, also for what is here after 10. */
function LoadedScreen({ route }: { readonly route: Route }): React.ReactNode {
  const [Screen, setScreen] = useState<Screen | null>(() => here.get(route.screen) ?? null);
  useEffect(() => {
    if (Screen !== null) return;
    load(route.screen).then(
      (loaded) => setScreen(() => loaded),
      (error: unknown) =>
        // Raised while drawing, so that the boundary says it.
        setScreen(() => {
          throw error;
        }),
    );
  }, [Screen, route.screen]);
  if (Screen === null) return null;
  return (
    <>
      <Screen id={route.id} />
      <FocusOnHeading />
    </>
  );
}

/** Focus moves to the heading of the new screen, so that a screen reader says where the person is. */
function FocusOnHeading(): null {
  useEffect(() => {
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, []);
  return null;
}
