/** The script tag’s entry: registers the three elements. */
import './define.ts';
