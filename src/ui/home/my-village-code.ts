// The village a reader asked to be remembered → the code that names its link. Written into the page as it stands.
import { REMEMBERED } from './remembered.ts';

/** In place and before anything is drawn: nothing moves. What is kept is the path's last part and the name. */
export const MY_VILLAGE_CODE = `try{var v=(localStorage.getItem('${REMEMBERED}')||'').split('|'),a=document.getElementById('thon-nho');if(/^[a-z0-9-]+$/.test(v[0])&&v[1]){a.href+=v[0]+'/';a.lastChild.data=v[1];a.hidden=false}}catch(e){}`;
