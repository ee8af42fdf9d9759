// SPDX-License-Identifier: GPL-3.0-or-later
// Photos that stand with no finding.
#include "core/report/auditparts.h"

#include <algorithm>
#include <set>

namespace meyar::report {

namespace {

constexpr const char *photosMissing = QT_TRANSLATE_NOOP(
    "Report", "%1 photos of this audit are not on the computer that made the report; they are named in its records.");
constexpr const char *photosBeyond = QT_TRANSLATE_N_NOOP("Report", "%n more photos are in the file of the audit.");
constexpr const char *annexWord = QT_TRANSLATE_NOOP("Report", "Photos");

Photo printedOf(const AuditContext &context, const ReportPhoto &photo)
{
    const form::NodeIndex node = context.form().find(photo.question);
    std::vector<Text> parts;
    if (node != form::noNode) {
        parts.push_back(plain(context.code(node)));
    }
    parts.push_back(plain(photo.caption.isEmpty() ? photo.name : photo.caption));
    if (photo.takenAt.isValid()) {
        parts.push_back(context.words.date(photo.takenAt.date()));
    }
    return {photo.bytes, photo.type, context.words.dotted(parts)};
}

} // namespace

void appendPhotos(const AuditContext &context, Blocks &blocks)
{
    PhotoGrid grid;
    const auto isPrinted = [&](const QString &question) {
        const form::NodeIndex node = context.form().find(question);
        return node == form::noNode || context.isPrinted(node);
    };
    for (const ReportPhoto &photo : context.in.photos) {
        if (photo.finding.isNull() && !photo.bytes.isEmpty() && isPrinted(photo.question)) {
            grid.photos.push_back(printedOf(context, photo));
        }
    }
    const int missing = context.in.photosMissing;
    if (grid.photos.empty() && missing == 0) {
        return;
    }
    blocks.push_back(Heading{1, {}, context.words.word(annexWord)});
    if (missing > 0) {
        blocks.push_back(Paragraph{context.words.filled(photosMissing, {plain(QString::number(missing))})});
    }
    if (!grid.photos.empty()) {
        blocks.push_back(std::move(grid));
    }
    if (const int beyond = int(std::ranges::count_if(context.in.photosBeyond, isPrinted)); beyond > 0) {
        blocks.push_back(Note{context.words.counted(photosBeyond, beyond)});
    }
}

} // namespace meyar::report
