// What a page is → its address on the site. The only place that spells out paths.
import type { Month } from '../text/date.ts';

/** Path of the site below the origin, with both slashes: "/" or "/ten-kho/". `BASE_PATH` changes it. */
export const base = withSlashes(process.env['BASE_PATH'] ?? '/');

function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/+/g, '/');
}

/** A path of the site ("/tien-do/") as it stands in a link, under the base path. */
export function link(path: string): string {
  return base + path.replace(/^\//, '');
}

/** A path of the site as an absolute address, for previews, QR codes and feeds. */
export function absolute(path: string, origin: string): string {
  return new URL(link(path), origin).href;
}

export const home = '/';
export const guides = '/huong-dan/';
export const journeys = '/lo-trinh/';
export const infographics = '/infographic/';
export const progress = '/tien-do/';
export const searchPage = '/tim/';
export const about = '/ve-trang/';
/** What to do now: numbers to press. */
export const rescue = '/cuu/';
/** Where a reader saves the site on the phone; what stands in for a page that cannot be had; what makes it an app. */
export const savePage = '/luu/';
export const noNetwork = '/mat-mang/';
/** What stands in for an address that is none. */
export const notFound = '/404.html';
export const manifest = '/manifest.webmanifest';
export const appIcon = (name: string) => `/bieu-tuong/${name}.png`;
export const worker = '/sw.js';

export const glossary = '/thuat-ngu/';
/** For the teams: messages, pictures, scripts, the day of the report, house visits. */
export const team = '/to/';
export const messages = `${team}gui-bai/`;
/** Every film as a file to save and send on. */
export const teamFilms = `${team}phim/`;
/** Ten questions, and which guides to learn next. */
export const selfCheck = '/tu-kiem-tra/';
/** Ready sessions for a village's cultural house; when and where they are held, also as calendars to subscribe to. */
export const trainings = '/tap-huan/';
export const training = (slug: string) => `${trainings}${slug}/`;
export const calendar = '/lich/';
/** All villages' sessions, or those of one. */
export const calendarFile = (village?: string) => `${calendar}${village ?? WHOLE}.ics`;
/** What the loudspeakers read out, day by day, and all scripts for paper. */
export const broadcast = '/loa/';
/** The recordings as a podcast; those of a week, from its Monday on, as a list that players open. */
export const podcast = `${broadcast}podcast.xml`;
export const weekPlaylist = (monday: string) => `${broadcast}tuan-${monday}.m3u`;
export const atomFeed = '/tin.xml';
export const jsonFeed = '/tin.json';

export const guide = (slug: string) => `${guides}${slug}/`;
/** What to do when something happens in a life: a birth, a loss, an age reached. */
export const lifeEvents = '/viec-cua-toi/';
export const lifeEvent = (slug: string) => `${lifeEvents}${slug}/`;
/** Policy in plain words. */
export const policy = '/chu-truong/';
export const journey = (slug: string) => `${journeys}${slug}/`;
/** Where the quiz of a journey stands on its page. */
export const quiz = (slug: string) => `${journey(slug)}#cau-do`;
/** A guide one step a screen, for two people over one phone. */
export const together = (slug: string) => `${guide(slug)}cung-lam/`;
/** The guide's drawn screens to press, for practice before the real phone. */
export const practice = (slug: string) => `${guide(slug)}tap/`;
/** The guide's steps on paper, to be tried on a real phone. */
export const trial = (slug: string) => `${guide(slug)}thu/`;
/** The guide as a short film; below `filmsFolder` stand the files of all films. */
export const guideFilm = (slug: string) => `${guide(slug)}phim/`;
export const filmsFolder = '/phim/';
export const filmFile = (file: string) => filmsFolder + file;
/** What the village's loudspeaker reads out. */
export const loudspeaker = (slug: string) => `${guide(slug)}loa/`;
/** A voice reading the script ("loa") or the steps ("lam-theo"). */
export const recording = (slug: string, reading: string, type: string) => `${guide(slug)}${reading}.${type}`;
/** A file of a guide's video or sound. */
export const medium = (slug: string, file: string) => guide(slug) + file;
/** The guide's address to say aloud and to print as a code; leads to the guide. */
export const short = (name: string) => `/g/${name}/`;
export const term = (id: string) => `${glossary}#${id}`;
export const infographic = (slug: string) => `${infographics}${slug}/`;
export const infographicFilm = (slug: string) => `${infographic(slug)}phim/`;
/** Devices and skills of the households, from the survey of each quarter. */
export const survey = `${progress}ky-nang/`;
/** A team's report of the month, filled in on a phone. */
export const teamReport = `${team}bao-cao/`;
/** A team's counter of the month, on its phone. */
export const countingBook = `${team}so-dem/`;
/** Where a team records the loudspeaker's voice: the one page that may ask for the microphone. Below it the words of each guide. */
export const recorder = `${team}thu-loa/`;
export const recorderWords = (slug: string) => `${recorder}${slug}.json`;
/** The clerk's desk: files and messages in, one clean file out; nothing leaves the machine. */
export const desk = '/ban-tong-hop/';
/** Three tasks a skill that a learner does while a helper watches; what makes a count of people known. */
export const skills = `${team}kiem-tra/`;
export const skillCheck = (id: string) => `${skills}${id}/`;
export const howKnown = `${skills}#lam-sao-biet`;
/** Households drawn by lot, for the commune to visit. */
export const recheck = `${skills}xem-lai/`;
/** The survey's household form, for paper. */
export const surveyForm = `${team}phieu-khao-sat/`;
export const village = (id: string) => `${progress}${id}/`;
export const edition = (month: Month) => `${progress}${month}/`;
/** One village in one month: the page people share. */
export const villageMonth = (month: Month, id: string) => `${edition(month)}${id}/`;
/** All guides of a topic one after another, for paper. */
export const printSet = (topic: string) => `/in/${topic}/`;
/** All scripts of the loudspeaker in big letters, for paper. */
export const broadcastPrint = printSet('loa');
export const picture = (file: string) => `/anh/${file}`;

/** A chart by itself, to download, to quote and to show elsewhere; below it its files. */
export const charts = '/bieu-do/';
/** What stands in an address for all villages together. */
const WHOLE = 'ca-xa';
const figureName = (indicator: string, village = WHOLE) => `${village}/${indicator.replaceAll('_', '-')}`;
export const chart = (indicator: string, village?: string) => `${charts}${figureName(indicator, village)}/`;
export const chartDrawing = (indicator: string, village?: string) =>
  `${charts}${figureName(indicator, village)}.svg`;
/** The same chart for a frame in a page of somebody else: no other page may be shown in one. */
export const embeds = '/nhung/';
export const embed = (indicator: string, village?: string) => `${embeds}${figureName(indicator, village)}/`;

export const openData = '/du-lieu/';
export const changes = '/thay-doi/';
export const openDataFile = (file: string) => `${openData}${file}`;
export const monthFile = (month: Month) => openDataFile(`thang/${month}.csv`);
/** The villages of a month as a table to print: a workbook alone, its rows are not those of the CSV. */
export const monthTable = (month: Month) => openDataFile(`thang/${month}-theo-thon.xlsx`);
/** All months of one indicator: of one village, or of all. */
export const figureFile = (indicator: string, village?: string) =>
  openDataFile(`${village ? `thon/${village}` : 'chi-tieu'}/${indicator.replaceAll('_', '-')}.csv`);
/** What live charts fetch. */
export const liveChartFile = openDataFile('bieu-do.json');
/** The workbook beside a CSV file. */
export const workbookOf = (csv: string) => csv.replace(/\.csv$/, '.xlsx');
export const villageFile = (id: string) => openDataFile(`thon/${id}.csv`);

/** Where the site is published: `SITE_URL` unless empty, else the commune's own address, else this machine. */
export function originOf(declared: string | null): string {
  return process.env['SITE_URL'] || (declared ?? 'http://localhost:4321');
}
