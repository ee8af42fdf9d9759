// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/textblock.h"

#include <QPainter>
#include <QTextLayout>

namespace meyar::ui::print {

using namespace Qt::StringLiterals;

namespace {

Qt::Alignment alignmentOf(Side side)
{
    const Qt::Alignment horizontal = side == Side::Left ? Qt::AlignLeft
        : side == Side::Right                           ? Qt::AlignRight
                                                        : Qt::AlignHCenter;
    return horizontal | Qt::AlignAbsolute;
}

QTextOption optionOf(const Setting &setting)
{
    QTextOption option(alignmentOf(setting.side));
    option.setTextDirection(isRightToLeft(setting.language) ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    return option;
}

/// Line breaks that QTextLayout understands, and no other control characters.
QString printable(QString text)
{
    for (QChar &c : text) {
        if (c == u'\n') {
            c = QChar::LineSeparator;
        } else if (c.category() == QChar::Other_Control) {
            c = u' ';
        }
    }
    return text;
}

/// Numbers and Latin words inside Urdu take Latin points and commas as well as Latin letters.
QList<QTextLayout::FormatRange> latinRuns(const QString &text)
{
    QList<QTextLayout::FormatRange> runs;
    constexpr char16_t leftToRightIsolate = 0x2066;
    constexpr char16_t popIsolate = 0x2069;
    for (qsizetype at = text.indexOf(QChar(leftToRightIsolate)); at >= 0;
         at = text.indexOf(QChar(leftToRightIsolate), at + 1)) {
        const qsizetype end = text.indexOf(QChar(popIsolate), at);
        QTextLayout::FormatRange run;
        run.start = static_cast<int>(at);
        run.length = static_cast<int>((end < 0 ? text.size() : end) - at);
        run.format.setFontFamilies({u"Meyar Sans Urdu"_s, u"Meyar Naskh"_s, u"Meyar Symbols"_s});
        runs.append(run);
    }
    return runs;
}

} // namespace

TextBlock::TextBlock(const Setting &setting)
    : m_color(setting.color)
{
    const Face &face = faceOf(setting.style, setting.language);
    m_ascent = face.ascent;
    m_pitch = face.pitch;
    const bool urduDigits = isRightToLeft(setting.language) && digitsOfUrdu() == PaperDigits::Urdu;
    m_layout = std::make_shared<QTextLayout>(printable(urduDigits ? withUrduDigits(setting.text) : setting.text), face.font);
    m_layout->setTextOption(optionOf(setting));
    m_layout->setCacheEnabled(true);
    auto formats = isRightToLeft(setting.language) ? latinRuns(setting.text)
                                                   : QList<QTextLayout::FormatRange>();
    if (setting.boldFirst > 0) {
        QTextLayout::FormatRange label;
        label.start = 0;
        label.length = setting.boldFirst;
        label.format.setFontWeight(QFont::Bold);
        label.format.setForeground(ink().text1);
        formats.append(label);
    }
    m_layout->setFormats(formats);
    breakLines(setting.width);
}

void TextBlock::breakLines(double width)
{
    m_layout->beginLayout();
    int index = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, index * m_pitch + m_ascent - line.ascent()});
        ++index;
    }
    m_layout->endLayout();
}

int TextBlock::lineCount() const
{
    return m_layout->lineCount();
}

double TextBlock::naturalWidth() const
{
    double width = 0;
    for (int i = 0; i < lineCount(); ++i) {
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    }
    return width;
}

void TextBlock::paint(QPainter &painter, QPointF topLeft, int first, int last) const
{
    painter.setPen(m_color);
    const QPointF origin = topLeft - QPointF(0, first * m_pitch);
    for (int i = first; i < last; ++i) {
        m_layout->lineAt(i).draw(&painter, origin);
    }
}

Side startOf(Language language)
{
    return isRightToLeft(language) ? Side::Right : Side::Left;
}

Side endOf(Language language)
{
    return isRightToLeft(language) ? Side::Left : Side::Right;
}

TextBlock set(const Text &text, Language language, Style style, const QColor &color, double width)
{
    const Language own = report::shownIn(text, language);
    const QString words = text.in(language);
    Setting setting{isRightToLeft(own) ? report::withIsolatedRuns(words) : words,
                    own,
                    style,
                    color,
                    width,
                    startOf(language),
                    0};
    TextBlock block(setting);
    if (own != language && block.lineCount() > 1) {
        setting.side = startOf(own);
        block = TextBlock(setting);
    }
    return block;
}

} // namespace meyar::ui::print
