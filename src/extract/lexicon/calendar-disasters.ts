/**
 * Earthquakes, floods and storms that a text tells by their day and place, without the name they got later.
 *
 * Written down from memory in November 2026; not yet checked line by line against: China Earthquake Networks
 * Center (time of the shock), China Meteorological Administration, reports of the State
 * Council's inquiries. A line: places, what a text says of it (one of these), the day, and the minute where it is known.
 */
export const disasters = `
唐山|天津|北京 震 1976-07-28T03:42
汶川|四川|绵阳|北川|都江堰|映秀|青川|绵竹|什邡 震 2008-05-12T14:28
玉树|青海 震 2010-04-14T07:49
芦山|雅安|四川 震 2013-04-20T08:02
岷县|漳县|甘肃 震 2013-07-22T07:45
鲁甸|昭通|云南 震 2014-08-03T16:30
九寨沟|四川|阿坝 震 2017-08-08T21:19
长宁|宜宾|四川 震 2019-06-17T22:55
漾濞|大理 震 2021-05-21T21:48
玛多|青海 震 2021-05-22T02:04
泸定|甘孜|四川 震 2022-09-05T12:52
积石山|临夏|甘肃 震 2023-12-18T23:59
定日|日喀则|西藏 震 2025-01-07T09:05
舟曲|甘南 泥石流|山洪 2010-08-07
茂县|新磨村 滑坡|垮塌 2017-06-24
余姚|宁波 涝|淹|洪|暴雨 2013-10-07
北京|房山 暴雨|洪|涝|淹|雨 2012-07-21
郑州|河南|巩义|荥阳 暴雨|洪|涝|淹|雨 2021-07-20
新乡|卫辉|鹤壁 暴雨|洪|涝|淹 2021-07-21
门头沟|房山|涿州 暴雨|洪|涝|淹 2023-07-31
天津|滨海 爆炸 2015-08-12
盐城|阜宁|射阳 龙卷 2016-06-23
监利|长江 客轮|翻沉|沉船 2015-06-01
深圳|光明 滑坡 2015-12-20
`;
