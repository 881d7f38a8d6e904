// The look a reader chose, and whether the site is saved here → the code that puts it on before anything is drawn. Written into each page as it stands.
import { SAVED } from '../../offline/names.ts';
import { KEY } from './choice.ts';

export const LOOK_CODE = `var h=document.documentElement;h.className='js';try{h.className+=' '+(localStorage.getItem('${KEY}')||'')+' '+(localStorage.getItem('${SAVED}')||'')}catch(e){}if(matchMedia('(prefers-contrast:more)').matches)h.className+=' cao'`;
