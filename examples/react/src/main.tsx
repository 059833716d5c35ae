import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Article } from './Article.tsx';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Article />
  </StrictMode>,
);
