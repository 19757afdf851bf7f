// SPDX-License-Identifier: BSD-3-Clause
// The manual's configuration for VitePress. SITE_BASE is the path at which it is served.
import { readFileSync } from 'node:fs';

const { sidebar, chinese, version } = JSON.parse(readFileSync(new URL('./sidebar.json', import.meta.url)));

// The anchors that GitHub gives headings, since the pages link to those.
const slugify = (text) => text.trim().toLowerCase().replace(/[^\p{L}\p{N}_ -]/gu, '').replace(/ /g, '-');

const english = {
    label: 'English',
    lang: 'en',
    description: "PHP's socket functions: a drop-in replacement for ext/sockets",
    themeConfig: {
        nav: [
            { text: 'Guide', link: '/guide/introduction', activeMatch: '^/guide/' },
            { text: 'Reference', link: '/reference/', activeMatch: '^/reference/' },
            { text: version, link: '/project/changelog' },
        ],
        sidebar,
        docFooter: { prev: 'Previous', next: 'Next' },
    },
};

const zh = {
    label: '简体中文',
    lang: 'zh-CN',
    link: '/zh/',
    description: 'PHP 的 socket 函数：代替自带的 sockets 扩展',
    themeConfig: {
        nav: [
            { text: '指南', link: '/zh/', activeMatch: '^/zh/' },
            { text: '函数手册（英文）', link: '/reference/' },
        ],
        sidebar: chinese,
        docFooter: { prev: '上一页', next: '下一页' },
        outline: { level: [2, 3], label: '本页内容' },
        sidebarMenuLabel: '菜单',
        returnToTopLabel: '回到顶部',
        darkModeSwitchLabel: '主题',
        langMenuLabel: '语言',
    },
};

// The texts of the search in Chinese; they are VitePress' own in English.
const search = {
    translations: {
        button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
        modal: {
            noResultsText: '没有结果：',
            resetButtonTitle: '清除',
            footer: { selectText: '选择', navigateText: '切换', closeText: '关闭' },
        },
    },
};

// MiniSearch's words, but of Chinese, which has no spaces, every two characters are one. VitePress passes its source to the browser.
const tokenize = (text) => text.split(/[\n\r\p{Z}\p{P}]+/u).flatMap((word) =>
    (word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []).flatMap((part) =>
        /\p{Script=Han}{2}/u.test(part) ? [...part].slice(1).map((character, i) => [...part][i] + character) : part));

export default {
    title: 'sockets_ext',
    base: process.env.SITE_BASE || '/',
    head: [['link', { rel: 'icon', href: 'data:,' }]],
    metaChunk: true,
    markdown: { html: false, anchor: { slugify } },
    locales: { root: english, zh },
    themeConfig: {
        outline: [2, 3],
        i18nRouting: false, // not every page is there in both languages
        search: { provider: 'local', options: { locales: { zh: search }, miniSearch: { options: { tokenize } } } },
    },
};
