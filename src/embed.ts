/** The script tag’s entry: registers the three elements, and puts them into their placeholders. */
import './define.ts';
import { watchPlaceholders } from './embed/placeholders.ts';

watchPlaceholders(document);
