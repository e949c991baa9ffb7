// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figure_svg.h"

#include "core/figure/drawing.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <iterator>
#include <utility>

namespace unknot::cli {

namespace {

using figure::Outline;
using figure::Point;
using figure::Stuff;

constexpr double kUnits = 100; ///< in a metre
constexpr double kText = 12;   ///< units below a pose, for its seconds

struct Colour
{
    int red = 0;
    int green = 0;
    int blue = 0;
};

/// For white paper: the window has its own.
constexpr Colour kLine{0x46, 0x44, 0x3e};
constexpr Colour kSkin{0xd3, 0xa8, 0x85};
constexpr Colour kFloor{0xe2, 0xde, 0xd6};
constexpr Colour kTool{0xf2, 0xa8, 0x3a};
constexpr Colour kGlow{0xf0, 0x76, 0x2b};
constexpr Colour kArrow{0x17, 0x3d, 0x3b};

Colour mixed(Colour a, Colour b, double share)
{
    const auto mix = [share](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * share)); };
    return {mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue)};
}

Colour colourOf(Stuff stuff)
{
    switch (stuff) {
    case Stuff::Skin:
        return kSkin;
    case Stuff::Face:
        return mixed(kSkin, kLine, 0.6);
    case Stuff::Hair:
        return {0x4b, 0x45, 0x3e};
    case Stuff::Shirt:
        return {0x4f, 0x98, 0x93};
    case Stuff::Trousers:
        return {0x47, 0x50, 0x53};
    case Stuff::Ground:
        return kFloor;
    case Stuff::Mat:
        return {0xc6, 0xe0, 0xde};
    case Stuff::Wall:
        return {0xdd, 0xd5, 0xcb};
    case Stuff::Wood:
    case Stuff::DoorFrame:
        return {0xbc, 0xab, 0x9b};
    case Stuff::Cloth:
        return {0xf4, 0xee, 0xe8};
    case Stuff::Ball:
    case Stuff::Roller:
    case Stuff::Hook:
        return kTool;
    case Stuff::RollerEnd:
        return mixed(kTool, kLine, 0.35);
    case Stuff::WarmPack:
        return kGlow;
    case Stuff::ColdPack:
        return {0x6f, 0xae, 0xe0};
    case Stuff::Mark:
        return {0xff, 0xff, 0xff};
    }
    return kLine;
}

/// Writes one pose; the middle of the drawing plane is where the picture's corner is moved to.
class Writer
{
public:
    explicit Writer(std::string &svg)
        : m_svg(svg)
    {
    }

    void drawing(const figure::Drawing &drawing, const figure::Box &room)
    {
        if (drawing.hasFloor)
            add(R"(<path d="M{:.1f} 1H{:.1f}" stroke="{}" stroke-width="0.8"/>)", room.left * kUnits + 3,
                room.right * kUnits - 3, hex(kFloor));
        if (drawing.shadow)
            add(R"(<ellipse cx="{:.1f}" cy="0.5" rx="{:.1f}" ry="{:.1f}" fill="{}"/>)",
                drawing.shadow->middle.x * kUnits, drawing.shadow->half * kUnits * 0.85,
                drawing.shadow->half * kUnits * 0.09, hex(kFloor));
        for (std::size_t i = 0; i < drawing.groups.size(); ++i) {
            parts(drawing.groups[i]);
            if (drawing.glow && drawing.glowAfter == i + 1)
                glow(*drawing.glow);
        }
        parts(drawing.onGlow);
        for (const figure::ArrowLine &line : drawing.arrows)
            arrow(line);
    }

private:
    template<typename... Values>
    void add(fmt::format_string<Values...> form, Values &&...values)
    {
        fmt::format_to(std::back_inserter(m_svg), form, std::forward<Values>(values)...);
        m_svg += '\n';
    }

    static std::string hex(Colour colour)
    {
        return fmt::format("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue);
    }

    static std::string pathOf(const std::vector<std::vector<Point>> &pieces)
    {
        std::string path;
        for (const auto &piece : pieces) {
            char word = 'M';
            for (const Point &point : piece) {
                fmt::format_to(std::back_inserter(path), "{}{:.2f} {:.2f}", word, point.x * kUnits,
                               -point.y * kUnits);
                word = 'L';
            }
            path += 'Z';
        }
        return path;
    }

    static Colour shaded(const Outline &outline)
    {
        return mixed(colourOf(outline.stuff), kLine, 0.22 * outline.shade);
    }

    /// Lines first, then covered, so that only what lies outside of the whole is left of them.
    void parts(const std::vector<Outline> &outlines)
    {
        for (const Outline &outline : outlines) {
            const bool isCloth = outline.stuff == Stuff::Shirt || outline.stuff == Stuff::Trousers;
            add(R"(<path fill="{}" d="{}"/>)", hex(mixed(shaded(outline), kLine, isCloth ? 0.22 : 0.4)),
                pathOf(outline.edges));
        }
        for (const Outline &outline : outlines)
            add(R"(<path fill="{}" d="{}"/>)", hex(shaded(outline)), pathOf(outline.pieces));
    }

    void glow(const figure::Glow &glow)
    {
        for (const auto &[part, strength] : {std::pair{1.0, 0.15}, std::pair{0.7, 0.25}, std::pair{0.4, 0.4}})
            add(R"(<circle cx="{:.1f}" cy="{:.1f}" r="{:.1f}" fill="{}" fill-opacity="{:.2f}"/>)",
                glow.middle.x * kUnits, -glow.middle.y * kUnits, glow.radius * part * kUnits, hex(kGlow),
                strength * glow.strength);
    }

    void arrow(const figure::ArrowLine &line)
    {
        constexpr double kHead = 5.5, kHalf = 3.4, kTip = 3.3;
        const Point from = flat(line.from), bend = flat(line.bend), to = flat(line.to);
        const double far = std::max(1e-6, std::hypot(to.x - bend.x, to.y - bend.y));
        const Point along{(to.x - bend.x) / far, (to.y - bend.y) / far};
        const Point tip{to.x + along.x * kTip, to.y + along.y * kTip};
        const Point base{tip.x - along.x * kHead, tip.y - along.y * kHead};
        add(R"(<path fill="none" stroke="{}" stroke-width="1.8" stroke-linecap="round" d="M{:.1f} {:.1f}Q{:.1f} {:.1f} {:.1f} {:.1f}"/>)",
            hex(kArrow), from.x, from.y, bend.x, bend.y, to.x, to.y);
        add(R"(<path fill="{}" d="M{:.1f} {:.1f}L{:.1f} {:.1f}L{:.1f} {:.1f}Z"/>)", hex(kArrow), tip.x, tip.y,
            base.x - along.y * kHalf, base.y + along.x * kHalf, base.x + along.y * kHalf, base.y - along.x * kHalf);
    }

    static Point flat(Point point) { return {point.x * kUnits, -point.y * kUnits}; }

    std::string &m_svg;
};

std::string escaped(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else
            out += c;
    }
    return out;
}

} // namespace

std::string svgOf(const figure::Animation &animation, const Strip &strip)
{
    const figure::Box room = figure::roomOf(animation);
    const double wide = (room.right - room.left) * kUnits, tall = (room.top - room.bottom) * kUnits;
    std::string svg = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {:.1f} {:.1f}\" font-family=\"sans-serif\">\n"
        "<title>{}</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n",
        wide * static_cast<double>(strip.frames.size()), tall + kText, escaped(strip.text));
    for (std::size_t i = 0; i < strip.frames.size(); ++i) {
        const double left = wide * static_cast<double>(i);
        // A frame of its own, so that nothing hangs out of it.
        svg += fmt::format("<svg x=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\">\n<g transform=\"translate({:.1f} "
                           "{:.1f}){}\">\n",
                           left, wide, tall, (strip.mirrored ? room.right : -room.left) * kUnits, room.top * kUnits,
                           strip.mirrored ? " scale(-1 1)" : "");
        Writer(svg).drawing(figure::drawingOf(animation, figure::stillOf(animation, strip.frames[i], strip.region)),
                            room);
        const double held = animation.frames[strip.frames[i]].hold;
        svg += "</g>\n</svg>\n";
        if (held > 0)
            svg += fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"middle\" font-size=\"8\" "
                               "fill=\"#1c2224\">{:g} s</text>\n",
                               left + wide / 2, tall + kText * 0.7, held);
    }
    return svg + "</svg>\n";
}

} // namespace unknot::cli
