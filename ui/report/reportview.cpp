// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportview.h"

#include "ui/common/fonts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 20; ///< around and between pages
constexpr double smallest = 0.25;
constexpr double largest = 4;
constexpr double step = 1.2;
constexpr int picturesKept = 6;

double screenDpi(const QWidget *widget)
{
    return widget->logicalDpiX();
}

} // namespace

ReportView::ReportView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    updateWords();
}

ReportView::~ReportView() = default;

void ReportView::setDocument(const ReportDocument &document, PdfOptions options)
{
    m_pages = std::make_unique<ReportPages>(document, options);
    m_title = document.title;
    m_pictures.clear();
    m_current = 0;
    verticalScrollBar()->setValue(0);
    if (m_fitting) {
        fitWidth();
    }
    updateRange();
    updateWords();
    viewport()->update();
}

void ReportView::clear()
{
    m_pages.reset();
    m_title = {};
    m_pictures.clear();
    updateRange();
    updateWords();
    viewport()->update();
}

int ReportView::pageCount() const
{
    return m_pages ? m_pages->count() : 0;
}

int ReportView::currentPage() const
{
    return m_current;
}

void ReportView::goToPage(int page)
{
    if (page >= 0 && page < pageCount()) {
        verticalScrollBar()->setValue(page * (pageSize().height() + margin));
    }
}

double ReportView::zoom() const
{
    return m_zoom;
}

void ReportView::setZoom(double zoom)
{
    m_fitting = false;
    applyZoom(zoom);
}

void ReportView::fitWidth()
{
    m_fitting = true;
    if (m_pages) {
        const double paper = m_pages->paperSize().width() / 72.0 * screenDpi(this);
        applyZoom((viewport()->width() - 2 * margin) / paper);
    }
}

void ReportView::applyZoom(double zoom)
{
    const double wanted = std::clamp(zoom, smallest, largest);
    if (qFuzzyCompare(wanted, m_zoom)) {
        return;
    }
    const QScrollBar *bar = verticalScrollBar();
    const double place = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    m_zoom = wanted;
    m_pictures.clear();
    updateRange();
    verticalScrollBar()->setValue(qRound(place * verticalScrollBar()->maximum()));
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
}

QSize ReportView::pageSize() const
{
    return m_pages ? (m_pages->paperSize() * (screenDpi(this) / 72.0 * m_zoom)).toSize() : QSize();
}

QRect ReportView::pageRect(int page) const
{
    const QSize size = pageSize();
    const int free = viewport()->width() - size.width();
    const int x = free > 2 * margin ? free / 2 : margin - horizontalScrollBar()->value();
    const int y = margin + page * (size.height() + margin) - verticalScrollBar()->value();
    return {QPoint(x, y), size};
}

void ReportView::updateRange()
{
    const QSize size = pageSize();
    const int height = pageCount() * (size.height() + margin) + margin;
    const int width = pageCount() > 0 ? size.width() + 2 * margin : 0;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
}

const QImage &ReportView::picture(int page)
{
    const auto found = m_pictures.constFind(page);
    if (found != m_pictures.constEnd()) {
        return found.value();
    }
    if (m_pictures.size() >= picturesKept) {
        m_pictures.removeIf([&](const auto &entry) { return std::abs(entry.key() - page) > 2; });
    }
    const double ratio = devicePixelRatioF();
    QImage image = m_pages->image(page, screenDpi(this) * m_zoom * ratio);
    image.setDevicePixelRatio(ratio);
    return *m_pictures.insert(page, std::move(image));
}

void ReportView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().window());
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(viewport()->rect())) {
            continue;
        }
        for (int i = 4; i > 0;
             --i) { // a soft edge, so that white paper stands out on a light window
            painter.fillRect(rect.adjusted(-i, -i + 2, i, i + 2), QColor(0, 0, 0, 8));
        }
        painter.drawImage(rect.topLeft(), picture(page));
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void ReportView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitting) {
        fitWidth();
    }
    updateRange();
}

void ReportView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (control && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)) {
        setZoom(m_zoom * step);
    } else if (control && event->key() == Qt::Key_Minus) {
        setZoom(m_zoom / step);
    } else if (control && event->key() == Qt::Key_0) {
        fitWidth();
    } else if (control && event->key() == Qt::Key_1) {
        setZoom(1);
    } else if (event->key() == Qt::Key_Space) {
        bar->triggerAction(shift ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
    } else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp) {
        goToPage(std::clamp(m_current + (event->key() == Qt::Key_PageDown ? 1 : -1), 0,
                            std::max(0, pageCount() - 1)));
    } else if (event->key() == Qt::Key_Home) {
        bar->setValue(0);
    } else if (event->key() == Qt::Key_End) {
        bar->setValue(bar->maximum());
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ReportView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(event->angleDelta().y() > 0 ? m_zoom * step : m_zoom / step);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void ReportView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    const int pitch = pageSize().height() + margin;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const int page = pitch > 0 ? std::clamp(middle / pitch, 0, std::max(0, pageCount() - 1)) : 0;
    if (page != m_current) {
        m_current = page;
        updateWords();
        Q_EMIT currentPageChanged(page);
    }
}

void ReportView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateWords();
    }
    QAbstractScrollArea::changeEvent(event);
}

void ReportView::updateWords()
{
    setAccessibleName(m_pages ? m_title.in(uiLanguage()) : tr("Report preview"));
    setAccessibleDescription(m_pages ? tr("Page %1 of %2").arg(m_current + 1).arg(pageCount())
                                     : QString());
}

} // namespace meyar::ui
