// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/pastedblock.h"

namespace meyar::ui {

std::vector<QStringList> blockOf(const QString &lines)
{
    std::vector<QStringList> block(1, QStringList{QString()});
    bool isQuoted = false;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QChar letter = lines.at(at);
        QString &cell = block.back().back();
        if (letter == u'"' && (isQuoted || cell.isEmpty())) {
            if (isQuoted && at + 1 < lines.size() && lines.at(at + 1) == u'"') {
                cell += letter;
                ++at;
            } else {
                isQuoted = !isQuoted;
            }
        } else if (letter == u'\t' && !isQuoted) {
            block.back().append(QString());
        } else if (letter == u'\n' && !isQuoted) {
            block.push_back({QString()});
        } else if (letter != u'\r') {
            cell += letter;
        }
    }
    while (!block.empty() && block.back() == QStringList{QString()}) {
        block.pop_back(); // the end of the last line
    }
    return block;
}

} // namespace meyar::ui
