// The look a reader chose → the code that puts it on before anything is drawn. Written into each page as it stands.
import { KEPT_LOOK } from '../../text/kept-look.ts';

export const LOOK_CODE = `var h=document.documentElement;h.className='js';try{h.className+=' '+(localStorage.getItem('${KEPT_LOOK}')||'')}catch(e){}if(matchMedia('(prefers-contrast:more)').matches)h.className+=' cao'`;
