// SPDX-License-Identifier: BSD-3-Clause
// The manual's configuration for VitePress. SITE_BASE is the path at which it is served.
import { readFileSync } from 'node:fs';

const { sidebar, version } = JSON.parse(readFileSync(new URL('./sidebar.json', import.meta.url)));

// The anchors that GitHub gives headings, since the pages link to those.
const slugify = (text) => text.trim().toLowerCase().replace(/[^\p{L}\p{N}_ -]/gu, '').replace(/ /g, '-');

export default {
    lang: 'en',
    title: 'sockets_ext',
    description: "PHP's socket functions: a drop-in replacement for ext/sockets",
    base: process.env.SITE_BASE || '/',
    head: [['link', { rel: 'icon', href: 'data:,' }]],
    metaChunk: true,
    markdown: { html: false, anchor: { slugify } },
    themeConfig: {
        outline: [2, 3],
        search: { provider: 'local' },
        nav: [
            { text: 'Guide', link: '/guide/introduction', activeMatch: '^/guide/' },
            { text: 'Reference', link: '/reference/', activeMatch: '^/reference/' },
            { text: version, link: '/project/changelog' },
        ],
        sidebar,
        docFooter: { prev: 'Previous', next: 'Next' },
    },
};
