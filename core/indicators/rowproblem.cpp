// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/rowproblem.h"

namespace meyar {

void RowProblems::add(RowProblem problem)
{
    m_errors += problem.level == RowProblem::Level::Error ? 1 : 0;
    Sort &sort = m_sorts[QString::number(static_cast<int>(problem.kind)) + u' ' + problem.column];
    if (++sort.count > told) {
        ++m_list[sort.last].more;
        return;
    }
    sort.last = m_list.size();
    m_list.push_back(std::move(problem));
}

} // namespace meyar
