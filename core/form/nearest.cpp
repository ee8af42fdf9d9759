// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/nearest.h"

#include <algorithm>
#include <vector>

namespace meyar::form {

namespace {

constexpr qsizetype longestCompared = 64;

/// Optimal string alignment: letters put in, left out, replaced, or swapped with their neighbour.
int slips(const QString &a, const QString &b)
{
    const qsizetype width = b.size() + 1;
    std::vector<int> table(static_cast<size_t>((a.size() + 1) * width));
    const auto cell = [&table, width](qsizetype i, qsizetype j) -> int & {
        return table[static_cast<size_t>(i * width + j)];
    };
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                cell(i, j) = static_cast<int>(std::max(i, j));
                continue;
            }
            const int replaced = cell(i - 1, j - 1) + (a[i - 1] == b[j - 1] ? 0 : 1);
            int least = std::min({replaced, cell(i - 1, j) + 1, cell(i, j - 1) + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                least = std::min(least, cell(i - 2, j - 2) + 1);
            }
            cell(i, j) = least;
        }
    }
    return cell(a.size(), b.size());
}

} // namespace

QString nearest(const QString &written, const QStringList &known)
{
    const QString folded = written.toCaseFolded();
    if (folded.isEmpty() || folded.size() > longestCompared) {
        return {};
    }
    int best = folded.size() <= 4 ? 2 : 3;
    QString found;
    for (const QString &candidate : known) {
        if (candidate.size() > longestCompared
            || std::abs(candidate.size() - folded.size()) >= best) {
            continue;
        }
        if (const int distance = slips(folded, candidate.toCaseFolded()); distance < best) {
            best = distance;
            found = candidate;
        }
    }
    return found;
}

QStringList Suggestions::with(const QString &written, const QStringList &known)
{
    QStringList args = {written};
    if (m_left-- > 0) {
        if (const QString meant = nearest(written, known); !meant.isEmpty()) {
            args.append(meant);
        }
    }
    return args;
}

} // namespace meyar::form
