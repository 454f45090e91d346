package org.dartboard.report.html;

import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;

/** The style sheet of a page: its colours are the program's own. */
final class Style {

    private Style() {}

    /** The sheet, with the colours of pictures in the light and in the dark. */
    static String sheet(Colours pictures) {
        return ":root{color-scheme:light dark;" + tones(Theme.LIGHT) + "}\n" + RULES + pictures.light() + "\n"
                + "@media screen and (prefers-color-scheme:dark){:root{" + tones(Theme.DARK) + "}" + pictures.dark()
                + "}\n" + PAPER;
    }

    private static String tones(Theme theme) {
        var tones = new StringBuilder();
        tone(tones, "window", theme, Tone.WINDOW);
        tone(tones, "panel", theme, Tone.PANEL);
        tone(tones, "map", theme, Tone.MAP);
        tone(tones, "quiet", theme, Tone.QUIET);
        tone(tones, "ink", theme, Tone.INK);
        tone(tones, "muted", theme, Tone.MUTED);
        tone(tones, "line", theme, Tone.HAIRLINE);
        tone(tones, "accent", theme, Tone.ACCENT);
        tone(tones, "gap", theme, Tone.GAP);
        tone(tones, "on-gap", theme, Tone.ON_GAP);
        for (int place = 0; place < 6; place++) {
            tone(tones, "p" + place, theme, Tone.ofPerson(place));
        }
        return tones.toString();
    }

    private static void tone(StringBuilder tones, String name, Theme theme, Tone tone) {
        tones.append("--").append(name).append(':').append(theme.of(tone).hex()).append(';');
    }

    private static final String RULES = """
            *{box-sizing:border-box}
            html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
            @media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
            body{margin:0;background:var(--window);color:var(--ink);font:16px/1.55 Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;overflow-wrap:anywhere}
            .page{max-width:72rem;margin:0 auto;padding:0 1rem 4rem}
            a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
            a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}
            header{padding:3rem 0 1.5rem}
            .kind{margin:0 0 .4rem;color:var(--muted);font-size:.8rem;font-weight:600;letter-spacing:.08em;text-transform:uppercase}
            h1{margin:0 0 .5rem;font-size:clamp(1.8rem,6vw,2.7rem);line-height:1.12;letter-spacing:-.02em}
            .sub{margin:0;color:var(--muted)}
            nav{margin:0 0 1.5rem}
            nav ol{display:flex;flex-wrap:wrap;gap:.4rem;margin:0;padding:0;list-style:none}
            nav li a{display:block;padding:.3rem .75rem;border:1px solid var(--line);border-radius:99px;background:var(--panel);font-size:.875rem;text-decoration:none}
            nav li a:hover{border-color:var(--accent)}
            nav ol ol{display:none}
            section{scroll-margin-top:1rem}
            main>section{margin:0 0 1.5rem;padding:1.5rem 1.25rem 1.75rem;background:var(--panel);border:1px solid var(--line);border-radius:14px}
            h2{margin:0 0 .9rem;font-size:1.5rem;line-height:1.25;letter-spacing:-.01em}
            h3{margin:2.2rem 0 .8rem;font-size:1.18rem;line-height:1.3}
            h4{margin:1.6rem 0 .5rem;font-size:1rem}
            p{margin:0 0 .8rem;white-space:pre-line}
            p,li,dd{max-width:44rem}
            .lead{font-size:1.12rem;font-weight:500}
            .quiet{color:var(--muted);font-size:.925rem}
            .quote{padding-left:.9rem;border-left:3px solid var(--line);font-style:italic}
            ul{margin:0 0 .9rem;padding-left:1.2rem}
            li{margin:.25rem 0}
            dl{margin:0 0 1rem;display:grid;grid-template-columns:11rem 1fr;gap:.45rem 1.2rem}
            dt{color:var(--muted);font-size:.925rem}
            dd{margin:0}
            dd p{margin:0 0 .2rem}
            .people{display:grid;grid-template-columns:repeat(auto-fit,minmax(19rem,1fr));gap:1rem;margin:1.1rem 0 1.5rem}
            .person{--who:var(--p0);padding:1rem 1.1rem;border:1px solid var(--line);border-top:4px solid var(--who);border-radius:12px}
            .who{display:flex;gap:.85rem;align-items:center}
            .who svg{flex:none;width:56px;height:56px}
            .who strong{display:block;font-size:1.1rem}
            .who span{color:var(--muted);font-size:.925rem}
            .figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(4.4rem,1fr));gap:.6rem;margin-top:.9rem}
            .figures b{display:block;font-size:1.25rem;font-weight:600;line-height:1.25;font-variant-numeric:tabular-nums}
            .figures span{display:block;color:var(--muted);font-size:.8rem;line-height:1.3}
            .plain{padding:0;border:0}
            figure{margin:1.2rem 0}
            .chart{overflow-x:auto;border:1px solid var(--line);border-radius:12px;background:var(--map)}
            .chart svg{display:block;width:100%;height:auto}
            figcaption{margin-top:.4rem;color:var(--muted);font-size:.85rem}
            .walk{margin:1rem 0;padding:0;list-style:none}
            .walk li{--who:var(--p0);position:relative;margin:0;padding:0 0 1.1rem 1.5rem;max-width:46rem}
            .walk li::before{content:"";position:absolute;left:.34rem;top:.5rem;bottom:-.5rem;width:2px;background:var(--line)}
            .walk li:last-child::before{display:none}
            .walk li::after{content:"";position:absolute;left:0;top:.42rem;width:.8rem;height:.8rem;border-radius:50%;background:var(--who);border:2px solid var(--panel)}
            .walk li.ends::after{background:var(--panel);border:3px solid var(--gap)}
            .when{margin:0;color:var(--muted);font-size:.875rem;font-variant-numeric:tabular-nums}
            .walk h4{margin:0 0 .2rem;font-size:1.03rem}
            .walk p{margin:0 0 .35rem}
            .marks{display:flex;flex-wrap:wrap;gap:.35rem;margin:.4rem 0 0;padding:0;list-style:none}
            .marks li,.walk .marks li{margin:0;padding:.1rem .55rem;border:1px solid var(--gap);border-radius:99px;color:var(--gap);font-size:.8rem;line-height:1.5}
            .marks li::before,.marks li::after{display:none!important}
            .trouble{margin:0 0 1.1rem;padding:1rem 1.1rem .4rem;border:1px solid var(--line);border-radius:12px}
            .trouble h4{display:flex;gap:.6rem;align-items:baseline;margin:0 0 .5rem;font-size:1.06rem}
            .trouble h4 b{flex:none;color:var(--muted);font-weight:600;font-variant-numeric:tabular-nums}
            .trouble h4 span{flex:1}
            .severe{flex:none!important;padding:.05rem .5rem;border:1px solid var(--gap);border-radius:99px;color:var(--gap);font-size:.78rem;font-weight:500;font-style:normal}
            .s4 .severe{background:var(--gap);color:var(--on-gap)}
            .needle{margin:0 0 .9rem;max-width:46rem}
            .poles{display:flex;justify-content:space-between;gap:1rem;font-size:.925rem}
            .poles span:first-child{color:var(--muted)}
            .poles span:last-child{text-align:right}
            .scale{display:flex;align-items:center;gap:.9rem;margin:.35rem 0}
            .scale i{position:relative;flex:1;height:2px;border-radius:2px;background:var(--line)}
            .scale i::after{content:"";position:absolute;left:50%;top:-3px;width:1px;height:8px;background:var(--line)}
            .scale i b{position:absolute;z-index:1;top:-6px;width:14px;height:14px;margin-left:-7px;border-radius:50%;background:var(--accent);border:2px solid var(--panel)}
            .scale data{flex:none;min-width:3.4rem;text-align:right;font-weight:600;font-variant-numeric:tabular-nums}
            details{font-size:.9rem;color:var(--muted)}
            summary{cursor:pointer;width:fit-content}
            details ul{margin:.4rem 0 .6rem;columns:2 16rem}
            .rows{margin:1.2rem 0;overflow-x:auto}
            table{width:100%;border-collapse:collapse;font-size:.875rem;overflow-wrap:break-word}
            .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
            caption{padding:0 0 .5rem;font-weight:600;text-align:left}
            th,td{padding:.5rem .7rem .5rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
            td{white-space:pre-line}
            th{color:var(--muted);font-size:.8rem;font-weight:500}
            td:first-child{font-weight:500}
            .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
            footer{padding:1rem 0;color:var(--muted);font-size:.85rem}
            @media (min-width:68rem){
            .page{display:grid;grid-template-columns:14rem 1fr;gap:0 2.5rem}
            header{grid-column:1/-1}
            nav{position:sticky;top:1.2rem;align-self:start;max-height:calc(100vh - 2.4rem);overflow-y:auto}
            nav ol{flex-direction:column;gap:0}
            nav ol ol{display:flex;margin:0 0 .3rem .9rem}
            nav li a{padding:.22rem .6rem;border:0;border-radius:6px;background:none}
            nav li a:hover{background:var(--quiet)}
            nav ol ol a{color:var(--muted);font-size:.825rem}
            main{min-width:0}
            main>section{padding:1.75rem 2rem 2rem}
            footer{grid-column:2}
            }
            @media (max-width:40rem){
            .chart svg{min-width:56rem}
            .figures{grid-template-columns:1fr 1fr}
            table{overflow-wrap:anywhere}
            header{padding:2rem 0 1.2rem}
            main>section{padding:1.25rem 1rem 1.4rem;margin-left:-.35rem;margin-right:-.35rem}
            dl{grid-template-columns:1fr;gap:.1rem}
            dd{margin-bottom:.7rem}
            .people{grid-template-columns:1fr}
            .wide thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
            .wide tr{display:block;padding:.6rem 0;border-bottom:1px solid var(--line)}
            .wide td{display:flex;gap:.8rem;justify-content:space-between;padding:.12rem 0;border:0;text-align:right}
            .wide td::before{content:attr(data-label);flex:none;max-width:45%;color:var(--muted);font-size:.8rem;font-weight:400;text-align:left}
            .wide td:first-child{font-size:1rem;text-align:left}
            .wide td:first-child::before,.wide td:empty{display:none}
            }
            """;

    private static final String PAPER = """
            @media print{
            body{background:none;font-size:10.5pt}
            .page{display:block;max-width:none;padding:0}
            nav,footer a{display:none}
            header{padding:0 0 1rem}
            main>section{margin:0 0 1rem;padding:0;border:0}
            h2,h3,h4{break-after:avoid}
            .trouble,.person,.needle,.walk li,tr{break-inside:avoid}
            thead{display:table-header-group}
            .chart{overflow:visible;border:0}
            .chart svg{min-width:0}
            details::details-content{content-visibility:visible;display:block}
            summary{display:none}
            }
            """;
}
