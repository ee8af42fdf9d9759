// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/store/rows.h"
#include "ui/enterprises/sitedraft.h"
#include "ui/enterprises/sitesmodel.h"

#include <QCoreApplication>

namespace meyar::ui {

/// Makes the lines and sentences of the factories page, in one language.
class SiteTexts final
{
    Q_DECLARE_TR_FUNCTIONS(SiteTexts)

public:
    explicit SiteTexts(const Translation &words)
        : m_words(words)
    {
    }

    [[nodiscard]] SiteLine line(const SiteRow &row) const;
    [[nodiscard]] VisitLine visit(const AssessmentRow &row) const;
    [[nodiscard]] QString title(const SiteDraft &draft) const;
    [[nodiscard]] QString remark(const Site &site) const; ///< city and province
    [[nodiscard]] QString problem(SiteField field) const; ///< what to do about a refused field

private:
    const Translation &m_words;
};

} // namespace meyar::ui
