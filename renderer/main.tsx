import './zod-without-eval.ts';
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './styles/tokens.css';
import './styles/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import { english } from '../shared/messages/en.ts';
import { startDrawing } from './after-drawing.ts';
import { App } from './app.tsx';
import { askFirst } from './first-answers.ts';
import { ToastRegion } from './parts/toast.tsx';

const queryClient = new QueryClient({
  // The service answers from this machine: a failure is told at once instead of tried again, and nothing goes stale by itself.
  defaultOptions: {
    queries: { retry: false, staleTime: Number.POSITIVE_INFINITY, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});

// Drawn once with its claims, instead of once without and once more with them. No `await`: it would cut the page into 30 files.
void askFirst(queryClient).then(draw);

function draw(): void {
  const root = document.getElementById('root');
  if (root === null) return;
  startDrawing();
  createRoot(root).render(
    <IntlProvider locale="en-GB" messages={english}>
      <I18nProvider locale="en-GB">
        <QueryClientProvider client={queryClient}>
          <App />
          <ToastRegion />
        </QueryClientProvider>
      </I18nProvider>
    </IntlProvider>,
  );
}
