// SPDX-License-Identifier: BSD-3-Clause
// VitePress' own theme, without its web font, which this site does not need.
import Theme from 'vitepress/theme-without-fonts';
import './theme.css';

export default Theme;
