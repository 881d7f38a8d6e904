// The last step this phone was at → the code that offers to go on, before anything is drawn. Written into pages as it stands.
import { LAST } from './place.ts';

/** In place: nothing moves. With `data-of`, the guides of the page, only a step of one of them is offered. */
export const GO_ON_CODE = `try{var p=document.getElementById('lam-do'),m=/^(#buoc-\\d+)\\|(\\d+)\\|(\\/(?!\\/)[\\w/-]*\\/([\\w-]+)\\/cung-lam\\/)\\|(.+)$/.exec(localStorage.getItem('${LAST}')||''),o=p.dataset.of;if(m&&(!o||o.split(' ').indexOf(m[4])>=0)){var a=p.firstElementChild;a.href=m[3]+m[1];a.textContent='Tiếp tục bước '+m[2]+': '+m[5];p.hidden=false}}catch(e){}`;
