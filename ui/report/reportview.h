// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportpages.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace meyar::ui {

/// The pages of a report on screen, one below the other, exactly as the PDF will have them.
///
/// Space, Page Up and Down, arrows, Home and End scroll; Ctrl with plus, minus and 0 zoom. Pages
/// are drawn when they come into sight.
class ReportView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);
    ~ReportView() override;

    void setDocument(const ReportDocument &document, PdfOptions options = {});
    void clear();
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int currentPage() const; ///< from 0; the one that fills most of the view
    void goToPage(int page);

    [[nodiscard]] double zoom() const; ///< 1 = paper size
    void setZoom(double zoom); ///< 0.25 to 4
    void fitWidth(); ///< and keep fitting when the view is resized
    [[nodiscard]] bool isFittingWidth() const { return m_fitting; }

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QSize pageSize() const; ///< in device-independent pixels
    [[nodiscard]] QRect pageRect(int page) const; ///< in the viewport
    [[nodiscard]] const QImage &picture(int page);
    void applyZoom(double zoom);
    void updateRange();
    void updateWords();

    std::unique_ptr<ReportPages> m_pages;
    Text m_title;
    QHash<int, QImage> m_pictures; ///< of the pages near the view, at the present zoom
    double m_zoom = 1;
    bool m_fitting = true;
    int m_current = 0;
};

} // namespace meyar::ui
