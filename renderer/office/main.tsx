import '@fontsource/arimo/latin-400.css';
import '@fontsource/arimo/latin-700.css';
import '@fontsource/arimo/latin-ext-400.css';
import '@fontsource/arimo/latin-ext-700.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '../common/tokens.css';
import 'dayjs/locale/id';
import { mountApp } from '../common/mount-app.tsx';
import { App } from './app.tsx';

mountApp(<App />);
