// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace meyar::ui {

/// What QPdfWriter cannot put into a PDF.
struct PdfAddenda
{
    struct Bookmark
    {
        QString title;
        int level = 1; ///< 1 or 2
        int page = 0; ///< from 0
        double y = 0; ///< from the bottom of the page, in points
    };
    struct File
    {
        QString name; ///< "report.json"
        QByteArray type; ///< "application/json"
        QByteArray bytes; ///< attached as they are, not compressed
        QString description;
    };
    QByteArray language; ///< of the text: "en", "ur"
    bool isMirrored = false; ///< pages side by side are shown from the right
    std::vector<Bookmark> bookmarks;
    std::vector<File> files;
};

/// The PDF that QPdfWriter made, followed by an update (PDF 32000-1, 7.5.6) that adds these. Nothing if it is not such a PDF.
[[nodiscard]] std::optional<QByteArray> withAddenda(const QByteArray &pdf, const PdfAddenda &addenda);

} // namespace meyar::ui
