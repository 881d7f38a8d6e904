// `npm run dev`: pages rebuilt while content and components are edited.
import { dev } from 'astro';

await dev({ server: { port: Number(process.env['PORT'] ?? 4321) } });
