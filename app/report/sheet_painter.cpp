// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/sheet_painter.h"

#include "app/art/body_art.h"
#include "app/art/body_painter.h"
#include "app/report/sheet_chart.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/body_colours.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace unknot::ui {

namespace {

constexpr qreal kMargin = 68; // 12 mm
constexpr qreal kGap = 14;
constexpr qreal kGutter = 34;
constexpr qreal kMapHeight = 450;
constexpr qreal kNumberWidth = 50; // of a column of the places
constexpr qreal kChartHeight = 236;
constexpr qreal kLine = 1.28; // of the font's size

// Sizes of text, in units: 6.5, 7.5, 8.5, 11 and 14 points.
constexpr int kTiny = 13;
constexpr int kSmall = 15;
constexpr int kUsual = 17;
constexpr int kLead = 22;
constexpr int kTitle = 28;

QFont fontOf(int pixels, bool strong = false)
{
    QFont font;
    font.setPixelSize(pixels);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths on the screen and on paper
    return font;
}

class Sheet
{
public:
    Sheet(QPainter &painter, QSizeF size, const SheetPage &page)
        : m_painter(painter)
        , m_page(page)
        , m_words(page.words)
        , m_tokens(tokensOf(Scheme::Light))
        , m_room(kMargin, kMargin, size.width() - 2 * kMargin, size.height() - 2 * kMargin)
        , m_y(kMargin)
    {
    }

    bool paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintFoot();
        paintHead();
        if (m_page.parts.map)
            paintMaps();
        if (m_page.parts.chart)
            paintChart();
        const qreal top = m_y;
        const qreal width = (m_room.width() - kGutter) / 2;
        paintColumn(false, {m_room.left(), top, width, m_bottom - top});
        paintColumn(true, {m_room.left() + width + kGutter, top, width, m_bottom - top});
        return m_isWhole;
    }

private:
    qreal heightOf(const QString &text, const QFont &font, qreal width) const
    {
        const QRectF box = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 4000), Qt::TextWordWrap, text);
        return std::ceil(box.height());
    }

    /// Text that goes on in the next line; moves down.
    qreal put(const QString &text, const QRectF &room, const QFont &font, const QColor &colour)
    {
        const qreal height = heightOf(text, font, room.width());
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(QRectF(room.left(), room.top(), room.width(), height + 2), Qt::TextWordWrap, text);
        return height;
    }

    void paintHead()
    {
        m_painter.setPen(m_tokens.quiet);
        m_painter.setFont(fontOf(kSmall));
        m_painter.drawText(QRectF(m_room.left(), m_y, m_room.width(), kTitle), Qt::AlignRight | Qt::AlignBottom,
                           m_words.blanks);
        m_y += put(m_words.title, {m_room.left(), m_y, m_room.width(), 0}, fontOf(kTitle, true), m_tokens.text) + 6;
        m_y += put(m_words.lead, {m_room.left(), m_y, m_room.width(), 0}, fontOf(kLead), m_tokens.text) + 4;
        if (!m_words.facts.isEmpty())
            m_y += put(m_words.facts.join(QStringLiteral(" · ")), {m_room.left(), m_y, m_room.width(), 0},
                       fontOf(kUsual), m_tokens.quiet);
        m_y += kGap;
    }

    void paintFoot()
    {
        const QFont font = fontOf(kTiny);
        const qreal height = heightOf(m_words.method, font, m_room.width());
        const qreal top = m_room.bottom() - height;
        put(m_words.method, {m_room.left(), top, m_room.width(), height}, font, m_tokens.quiet);
        m_painter.setPen(QPen(m_tokens.hairline, 1));
        m_painter.drawLine(QPointF(m_room.left(), top - 6), QPointF(m_room.right(), top - 6));
        m_bottom = top - 6 - kGap;
    }

    qreal paintBody(BodyView view, bool isWorst, qreal left, qreal height)
    {
        BodyColours colours = bodyColours(paletteOf(m_tokens));
        colours.ground = Qt::white;
        const BodyPainter body(BodyArt::shipped().drawing(view), colours, BodyCrop::Whole);
        BodyMarks marks;
        for (const auto &place : m_page.sheet.places) {
            std::optional<int> level = place.worst;
            if (!isWorst)
                level = place.usual ? std::optional(static_cast<int>(std::lround(*place.usual))) : std::nullopt;
            marks.levels[QString::fromStdString(place.region.text())] = level;
        }
        const QRectF bounds = body.bounds();
        const qreal scale = height / bounds.height();
        m_painter.save();
        m_painter.translate(left, m_y + kSmall * kLine);
        m_painter.scale(scale, scale);
        m_painter.translate(-bounds.topLeft());
        m_painter.setFont(fontOf(kSmall));
        body.paint(m_painter, marks, scale);
        m_painter.restore();
        const qreal width = bounds.width() * scale;
        const QString ofLeft = QCoreApplication::translate("Sheet", "L");
        const QString ofRight = QCoreApplication::translate("Sheet", "R");
        m_painter.setPen(m_tokens.quiet);
        m_painter.setFont(fontOf(kSmall));
        const QRectF line(left, m_y, width, kSmall * kLine);
        m_painter.drawText(line, Qt::AlignHCenter,
                           view == BodyView::Back ? QCoreApplication::translate("Sheet", "back")
                                                  : QCoreApplication::translate("Sheet", "front"));
        m_painter.drawText(line, Qt::AlignLeft, view == BodyView::Back ? ofLeft : ofRight);
        m_painter.drawText(line, Qt::AlignRight, view == BodyView::Back ? ofRight : ofLeft);
        return width;
    }

    void paintMaps()
    {
        const qreal top = m_y;
        const qreal height = kMapHeight - kSmall * kLine - kUsual * kLine;
        qreal left = m_room.left();
        for (const bool isWorst : {false, true}) {
            const qreal begin = left;
            m_y = top + kUsual * kLine;
            left += paintBody(BodyView::Back, isWorst, left, height) + kGap;
            left += paintBody(BodyView::Front, isWorst, left, height);
            m_painter.setPen(m_tokens.text);
            m_painter.setFont(fontOf(kUsual, true));
            m_painter.drawText(QRectF(begin, top, left - begin, kUsual * kLine), Qt::AlignHCenter,
                               isWorst ? QCoreApplication::translate("Sheet", "Worst")
                                       : QCoreApplication::translate("Sheet", "Usual"));
            left += kGutter / 2;
        }
        m_y = top;
        paintPlaces({left + 6, top, m_room.right() - left - 6, kMapHeight});
        m_y = top + kMapHeight + kGap;
    }

    qreal placeHeight(const SheetWords::Place &row, qreal width) const
    {
        return std::max(heightOf(row.name, fontOf(kUsual), width - 3 * kNumberWidth), kUsual * kLine);
    }

    void placeRow(const QRectF &room, const SheetWords::Place &row, bool isHead)
    {
        const qreal height = placeHeight(row, room.width());
        m_painter.setPen(isHead ? m_tokens.quiet : m_tokens.text);
        m_painter.setFont(fontOf(isHead ? kSmall : kUsual));
        const QRectF line(room.left(), m_y, room.width() - 3 * kNumberWidth, height + 2);
        m_painter.drawText(line, Qt::TextWordWrap, row.name);
        qreal left = line.right();
        for (const QString &text : {row.usual, row.worst, row.days}) {
            m_painter.drawText(QRectF(left, m_y, kNumberWidth, height), Qt::AlignRight | Qt::AlignTop, text);
            left += kNumberWidth;
        }
        m_y += height + 1;
    }

    void paintPlaces(const QRectF &room)
    {
        if (m_words.places.empty()) {
            put(QCoreApplication::translate("Sheet", "No place was marked."), room, fontOf(kUsual), m_tokens.quiet);
            return;
        }
        placeRow(room,
                 {{},
                  QCoreApplication::translate("Sheet", "Place"),
                  QCoreApplication::translate("Sheet", "usual"),
                  QCoreApplication::translate("Sheet", "worst"),
                  QCoreApplication::translate("Sheet", "days")},
                 true);
        const qreal last = room.bottom() - kUsual * kLine;
        for (std::size_t i = 0; i < m_words.places.size(); ++i) {
            const bool isLast = i + 1 == m_words.places.size();
            if (m_y + placeHeight(m_words.places[i], room.width()) > (isLast ? room.bottom() : last))
                return overflow(m_words.places.size() - i, {room.left(), m_y, room.width(), 0});
            placeRow(room, m_words.places[i], false);
        }
    }

    /// Says how much there was no room for.
    void overflow(std::size_t count, const QRectF &room)
    {
        m_isWhole = false;
        const int rows = static_cast<int>(count);
        //: At the end of a list on paper: how many more rows it has.
        const QString text = QCoreApplication::translate("Sheet", "and %n more", nullptr, rows);
        m_y += put(text, {room.left(), m_y, room.width(), 0}, fontOf(kSmall), m_tokens.quiet);
    }

    void paintChart()
    {
        const QRectF room(m_room.left(), m_y, m_room.width(), kChartHeight);
        paintSheetChart(m_painter, room, m_page.sheet, {m_tokens.text, m_tokens.quiet, m_tokens.accent, kSmall});
        m_y += kChartHeight;
        m_y += put(m_words.chartNote, {m_room.left(), m_y, m_room.width(), 0}, fontOf(kTiny), m_tokens.quiet) + kGap;
    }

    qreal rowHeight(const SheetWords::Row &row, qreal width) const
    {
        return std::max(heightOf(row.text, fontOf(kUsual), textWidth(row, width)), kUsual * kLine) + 2;
    }

    qreal textWidth(const SheetWords::Row &row, qreal width) const
    {
        if (row.value.isEmpty())
            return width;
        return width - QFontMetricsF(fontOf(kUsual)).horizontalAdvance(row.value) - 16;
    }

    void paintRow(const SheetWords::Row &row, const QRectF &room)
    {
        put(row.text, {room.left(), m_y, textWidth(row, room.width()), 0}, fontOf(kUsual), m_tokens.text);
        m_painter.setPen(m_tokens.quiet);
        m_painter.setFont(fontOf(kUsual));
        m_painter.drawText(QRectF(room.left(), m_y, room.width(), kUsual * kLine), Qt::AlignRight | Qt::AlignTop,
                           row.value);
        m_y += rowHeight(row, room.width());
    }

    void paintColumn(bool isRight, const QRectF &room)
    {
        m_y = room.top();
        for (const auto &section : m_words.sections)
            if (section.isRight == isRight)
                paintSection(section, room);
    }

    void paintSection(const SheetWords::Section &section, const QRectF &room)
    {
        const qreal head = kUsual * kLine + 4;
        const qreal line = kUsual * kLine + 2;
        if (m_y + head + line > room.bottom()) {
            m_isWhole = false;
            return;
        }
        put(section.head, {room.left(), m_y, room.width(), 0}, fontOf(kUsual, true), m_tokens.text);
        m_y += head;
        const std::size_t wanted =
            section.most == 0 ? section.rows.size() : std::min(section.most, section.rows.size());
        std::size_t shown = 0;
        for (; shown < wanted; ++shown) {
            const bool isLast = shown + 1 == section.rows.size();
            const qreal needed = rowHeight(section.rows[shown], room.width()) + (isLast ? 0 : line);
            if (m_y + needed > room.bottom())
                break;
            paintRow(section.rows[shown], room);
        }
        if (shown < section.rows.size())
            overflow(section.rows.size() - shown, {room.left(), m_y, room.width(), 0});
        m_y += kGap;
    }

    QPainter &m_painter;
    const SheetPage &m_page;
    const SheetWords &m_words;
    const Tokens &m_tokens;
    QRectF m_room;
    qreal m_y;
    qreal m_bottom = 0;
    bool m_isWhole = true;
};

} // namespace

bool paintSheet(QPainter &painter, QSizeF size, const SheetPage &page)
{
    painter.save();
    const bool isWhole = Sheet(painter, size, page).paint();
    painter.restore();
    return isWhole;
}

} // namespace unknot::ui
