// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/art/svg_path.h"

#include <QPointF>

#include <array>
#include <optional>

namespace unknot::ui {

namespace {

/// Walks over commands and numbers; the first problem stops it.
class Scanner
{
public:
    explicit Scanner(QStringView data)
        : m_data(data)
    {
    }

    qsizetype position() const { return m_at; }

    bool atEnd()
    {
        skipSeparators();
        return m_at >= m_data.size();
    }

    /// The letter that stands here, if one does.
    std::optional<char16_t> letter()
    {
        skipSeparators();
        if (m_at >= m_data.size() || !m_data[m_at].isLetter())
            return std::nullopt;
        return m_data[m_at++].unicode();
    }

    /// A number as SVG writes it: "12", "-.5", "1e-3"; a second point or sign begins the next one.
    std::optional<qreal> number()
    {
        skipSeparators();
        qsizetype end = m_at;
        skipSign(end);
        const qsizetype digits = skipDigits(end) + skipFraction(end);
        if (digits == 0)
            return std::nullopt;
        skipExponent(end);
        bool ok = false;
        const qreal value = m_data.mid(m_at, end - m_at).toDouble(&ok);
        if (!ok)
            return std::nullopt;
        m_at = end;
        return value;
    }

private:
    bool isAt(qsizetype index, char16_t c) const { return index < m_data.size() && m_data[index] == QChar(c); }

    void skipSeparators()
    {
        while (m_at < m_data.size() && (m_data[m_at].isSpace() || m_data[m_at] == u','))
            ++m_at;
    }
    void skipSign(qsizetype &index) const
    {
        if (isAt(index, u'-') || isAt(index, u'+'))
            ++index;
    }
    qsizetype skipDigits(qsizetype &index) const
    {
        const qsizetype from = index;
        while (index < m_data.size() && m_data[index] >= u'0' && m_data[index] <= u'9')
            ++index;
        return index - from;
    }
    qsizetype skipFraction(qsizetype &index) const
    {
        if (!isAt(index, u'.'))
            return 0;
        ++index;
        return skipDigits(index);
    }
    void skipExponent(qsizetype &index) const
    {
        if (!isAt(index, u'e') && !isAt(index, u'E'))
            return;
        qsizetype end = index + 1;
        skipSign(end);
        if (skipDigits(end) > 0)
            index = end;
    }

    QStringView m_data;
    qsizetype m_at = 0;
};

int numbersOf(char16_t upper)
{
    switch (upper) {
    case u'M':
    case u'L':
    case u'T':
        return 2;
    case u'H':
    case u'V':
        return 1;
    case u'S':
    case u'Q':
        return 4;
    case u'C':
        return 6;
    case u'Z':
        return 0;
    default:
        return -1;
    }
}

/// Keeps what the short forms S and T lean on: the current point and the last control points.
class Pen
{
public:
    void draw(char16_t command, const std::array<qreal, 6> &n)
    {
        const char16_t upper = QChar(command).toUpper().unicode();
        const QPointF from = QChar(command).isLower() ? m_point : QPointF();
        const auto at = [&](std::size_t i) { return from + QPointF(n[i], n[i + 1]); };
        switch (upper) {
        case u'M':
            m_path.moveTo(at(0));
            m_start = at(0);
            rest(at(0));
            break;
        case u'L':
            lineTo(at(0));
            break;
        case u'H':
            lineTo({from.x() + n[0], m_point.y()});
            break;
        case u'V':
            lineTo({m_point.x(), from.y() + n[0]});
            break;
        case u'C':
            cubicTo(at(0), at(2), at(4));
            break;
        case u'S':
            cubicTo(2 * m_point - m_cubic, at(0), at(2));
            break;
        case u'Q':
            quadTo(at(0), at(2));
            break;
        case u'T':
            quadTo(2 * m_point - m_quad, at(0));
            break;
        default:
            m_path.closeSubpath();
            rest(m_start);
        }
    }

    bool hasBegun() const { return m_path.elementCount() > 0; }
    QPainterPath path() const { return m_path; }

private:
    void rest(QPointF point) { m_point = m_cubic = m_quad = point; }
    void lineTo(QPointF point)
    {
        m_path.lineTo(point);
        rest(point);
    }
    void cubicTo(QPointF c1, QPointF c2, QPointF end)
    {
        m_path.cubicTo(c1, c2, end);
        rest(end);
        m_cubic = c2;
    }
    void quadTo(QPointF control, QPointF end)
    {
        m_path.quadTo(control, end);
        rest(end);
        m_quad = control;
    }

    QPainterPath m_path;
    QPointF m_start, m_point, m_cubic, m_quad;
};

/// Numbers that follow a move without a letter are lines.
char16_t impliedAfter(char16_t command)
{
    if (command == u'M')
        return u'L';
    return command == u'm' ? u'l' : command;
}

} // namespace

tl::expected<QPainterPath, SvgPathProblem> readSvgPath(QStringView data)
{
    Scanner scan(data);
    Pen pen;
    char16_t command = 0;
    while (!scan.atEnd()) {
        const qsizetype position = scan.position();
        const auto problem = [&position](const QString &text) {
            return tl::make_unexpected(SvgPathProblem{position, text});
        };
        if (const auto letter = scan.letter())
            command = *letter;
        else if (command == 0 || QChar(command).toUpper() == u'Z')
            return problem(QStringLiteral("a command is missing"));
        else
            command = impliedAfter(command);
        const int wanted = numbersOf(QChar(command).toUpper().unicode());
        if (wanted < 0)
            return problem(QStringLiteral("%1 is not one of M L H V C S Q T Z").arg(QChar(command)));
        if (!pen.hasBegun() && QChar(command).toUpper() != u'M')
            return problem(QStringLiteral("a path begins with M"));
        std::array<qreal, 6> numbers{};
        for (int i = 0; i < wanted; ++i) {
            const auto number = scan.number();
            if (!number)
                return tl::make_unexpected(SvgPathProblem{
                    scan.position(), QStringLiteral("%1 needs %2 numbers").arg(QChar(command)).arg(wanted)});
            numbers[static_cast<std::size_t>(i)] = *number;
        }
        pen.draw(command, numbers);
    }
    if (pen.path().isEmpty())
        return tl::make_unexpected(SvgPathProblem{0, QStringLiteral("there is no path")});
    return pen.path();
}

} // namespace unknot::ui
