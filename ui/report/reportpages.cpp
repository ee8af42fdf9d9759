// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpages.h"

#include "ui/common/fonts.h"
#include "ui/report/composer.h"

#include <QPageSize>
#include <QPainter>

namespace meyar::ui {

using namespace Qt::StringLiterals;
using namespace print;

namespace {

constexpr double side = pt(42);
constexpr double top = pt(70);
constexpr double bottom = pt(64);
constexpr double headerBase = pt(38); ///< top of the header's text
constexpr double headerRule = pt(55);

constexpr double framedTop = pt(66);
constexpr double frameGap = pt(24); ///< between the edge of the paper and the frame

QSizeF paperOf(PdfOptions::Paper paper, ReportDocument::Sheet sheet)
{
    const QSizeF size = QPageSize(paper == PdfOptions::Paper::Letter ? QPageSize::Letter : QPageSize::A4).size(QPageSize::Point);
    return sheet == ReportDocument::Sheet::Framed ? size.transposed() : size;
}

} // namespace

struct ReportPages::Content
{
    ReportDocument document; ///< the frame only: titles and running lines
    QSizeF paper; ///< that everything is set on, in points
    PdfOptions options;
    double scale = 1; ///< of the sheet that is printed, beside it
    Flow flow;
    std::vector<Page> pages;

    [[nodiscard]] double width() const { return pt(paper.width()) - 2 * side; }
    [[nodiscard]] bool isFramed() const { return document.sheet == ReportDocument::Sheet::Framed; }
    [[nodiscard]] double firstLine() const { return isFramed() ? framedTop : top; }
    [[nodiscard]] double height() const { return pt(paper.height()) - firstLine() - bottom; }
    [[nodiscard]] Language leading() const { return languagesOf(document.language).front(); }
    double paintLine(QPainter &painter, const Text &text, bool atStart, double y, double room) const;
    void paintSample(QPainter &painter, double y) const;
    void paintRunning(QPainter &painter, int index) const;
    void paintSheetFrame(QPainter &painter) const;
    void paintFrames(QPainter &painter, const Page &page) const;
};

ReportPages::ReportPages(const ReportDocument &document, PdfOptions options)
    : m_content(std::make_unique<Content>())
{
    registerFonts();
    m_content->options = options;
    m_content->document = document;
    m_content->document.blocks.clear();
    m_content->paper = paperOf(options.paper, document.sheet);
    if (options.paper == PdfOptions::Paper::A3) {
        m_content->scale = QPageSize(QPageSize::A3).size(QPageSize::Point).width() / QPageSize(QPageSize::A4).size(QPageSize::Point).width();
    }
    const BodyFace body(options.body == PdfOptions::Body::Nastaliq, options.digits);
    m_content->flow = Composer(document, m_content->width(), m_content->height()).composed();
    m_content->pages = paginated(m_content->flow, m_content->height());
}

ReportPages::~ReportPages() = default;
ReportPages::ReportPages(ReportPages &&) noexcept = default;
ReportPages &ReportPages::operator=(ReportPages &&) noexcept = default;

int ReportPages::count() const
{
    return static_cast<int>(m_content->pages.size());
}

QSizeF ReportPages::paperSize() const
{
    return m_content->paper * m_content->scale;
}

std::vector<ReportPages::Bookmark> ReportPages::bookmarks() const
{
    std::vector<Bookmark> bookmarks;
    for (size_t page = 0; page < m_content->pages.size(); ++page) {
        for (const PlacedStrip &placed : m_content->pages[page]) {
            if (!placed.strip->bookmark.isEmpty()) {
                bookmarks.push_back({placed.strip->bookmark, placed.strip->level, int(page), (m_content->firstLine() + placed.y) / pt(1) * m_content->scale});
            }
        }
    }
    return bookmarks;
}

/// A running line at one end of the reading direction, on one line: cut with "…" where `room` does not hold it. Returns
/// how wide it is.
double ReportPages::Content::paintLine(QPainter &painter, const Text &text, bool atStart, double y, double room) const
{
    const Language own = report::shownIn(text, leading());
    const Side at = atStart ? startOf(leading()) : endOf(leading());
    const auto lineOf = [&](const QString &words) {
        return TextBlock({isRightToLeft(own) ? report::withIsolatedRuns(words) : words, own, Style::Small, ink().text3, room,
                          at, 0});
    };
    const QString words = text.in(leading()).simplified();
    TextBlock block = lineOf(words);
    qsizetype fits = 0;
    for (qsizetype most = words.size(); block.lineCount() > 1 && most - fits > 1;) {
        const qsizetype middle = (fits + most) / 2;
        (lineOf(words.left(middle) + u'…').lineCount() > 1 ? most : fits) = middle;
        if (most - fits == 1) {
            block = lineOf(words.left(fits) + u'…');
        }
    }
    const double x = at == Side::Left ? side : side + width() - room;
    const double lift = faceOf(Style::Small, Language::English).ascent - block.ascent();
    block.paint(painter, {x, y + lift}, 0, std::min(1, block.lineCount()));
    return block.naturalWidth();
}

/// Beside the page number, further in.
void ReportPages::Content::paintSample(QPainter &painter, double y) const
{
    if (document.sample.isEmpty()) {
        return;
    }
    const Language own = report::shownIn(document.sample, leading());
    const double span = width() - pt(78);
    const TextBlock block({document.sample.in(leading()), own, Style::SmallBold, ink().warn.ink,
                           span, endOf(leading()), 0});
    const double lift = faceOf(Style::Small, Language::English).ascent - block.ascent();
    block.paint(painter, {endOf(leading()) == Side::Left ? side + width() - span : side, y + lift},
                0, 1);
}

void ReportPages::Content::paintRunning(QPainter &painter, int index) const
{
    const double right = side + width();
    const double footerRule = pt(paper.height()) - pt(50);
    painter.setPen(QPen(ink().line, pt(0.7)));
    painter.drawLine(QPointF(side, headerRule), QPointF(right, headerRule));
    painter.drawLine(QPointF(side, footerRule), QPointF(right, footerRule));
    Text page;
    for (const auto &[key, pattern] : document.pageOf.byLanguage) {
        page.byLanguage.emplace(key, pattern.arg(index + 1).arg(pages.size()));
    }
    const double gap = pt(12);
    const double end = paintLine(painter, document.headerEnd, false, headerBase, width() * 0.6);
    paintLine(painter, document.headerStart, true, headerBase, width() - end - gap);
    paintLine(painter, page, false, footerRule + pt(7), pt(78));
    paintLine(painter, document.footerStart, true, footerRule + pt(7), width() - pt(document.sample.isEmpty() ? 90 : 170));
    paintSample(painter, footerRule + pt(7));
}

/// Two lines around the sheet, and small print at its foot.
void ReportPages::Content::paintSheetFrame(QPainter &painter) const
{
    const QRectF sheet(0, 0, pt(paper.width()), pt(paper.height()));
    const auto frameAt = [&](double gap, double line) {
        painter.setPen(QPen(ink().accent.ink, line));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(sheet.adjusted(gap, gap, -gap, -gap));
    };
    frameAt(frameGap, pt(2.2));
    frameAt(frameGap + pt(6), pt(0.7));
    const double foot = pt(paper.height()) - pt(52);
    paintLine(painter, document.headerEnd, false, foot, width() * 0.6);
    paintLine(painter, document.footerStart, true, foot, width() * 0.36);
    if (!document.sample.isEmpty()) {
        const Language own = report::shownIn(document.sample, leading());
        const TextBlock block({document.sample.in(leading()), own, Style::SmallBold, ink().warn.ink, width(), Side::Centre, 0});
        block.paint(painter, {side, frameGap + pt(11)}, 0, 1);
    }
}

/// One box around all strips of a frame on this page.
void ReportPages::Content::paintFrames(QPainter &painter, const Page &page) const
{
    for (size_t i = 0; i < page.size();) {
        const int frame = page[i].strip->frame;
        size_t last = i;
        while (last + 1 < page.size() && page[last + 1].strip->frame == frame) {
            ++last;
        }
        if (frame >= 0) {
            const Frame &look = flow.frames[static_cast<size_t>(frame)];
            const double begin = page[i].y;
            const double end = page[last].y + page[last].strip->height;
            painter.setPen(QPen(look.line, pt(0.8)));
            painter.setBrush(look.ground);
            painter.drawRoundedRect(QRectF(side, firstLine() + begin, width(), end - begin), pt(6), pt(6));
        }
        i = last + 1;
    }
}

void ReportPages::paint(QPainter &painter, int index) const
{
    const BodyFace body(m_content->options.body == PdfOptions::Body::Nastaliq, m_content->options.digits);
    const Page &page = m_content->pages[static_cast<size_t>(index)];
    painter.save();
    painter.scale(m_content->scale, m_content->scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (m_content->isFramed()) {
        m_content->paintSheetFrame(painter);
    } else {
        m_content->paintRunning(painter, index);
    }
    m_content->paintFrames(painter, page);
    for (const PlacedStrip &placed : page) {
        if (placed.strip->paint) {
            placed.strip->paint(painter, {side, m_content->firstLine() + placed.y});
        }
    }
    painter.restore();
}

QImage ReportPages::image(int index, double dotsPerInch) const
{
    const QSizeF size = paperSize() * (dotsPerInch / 72.0);
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dotsPerInch / unitsPerInch, dotsPerInch / unitsPerInch);
    paint(painter, index);
    return image;
}

std::vector<QImage> renderPages(const ReportDocument &document, PdfOptions options,
                                double dotsPerInch)
{
    const ReportPages pages(document, options);
    std::vector<QImage> images;
    for (int i = 0; i < pages.count(); ++i) {
        images.push_back(pages.image(i, dotsPerInch));
    }
    return images;
}

} // namespace meyar::ui
