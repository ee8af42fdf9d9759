// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/enterprises/sitedraft.h"

#include <QWidget>

class QVBoxLayout;

namespace meyar::ui {

/// The assessments of a site: date as a link, kind and state, open findings.
class VisitList final : public QWidget
{
    Q_OBJECT

public:
    explicit VisitList(QWidget *parent = nullptr);
    void setVisits(const std::vector<VisitLine> &visits, const QString &emptyText);

Q_SIGNALS:
    void opened(meyar::AssessmentId id);

private:
    void addRow(const VisitLine &visit);

    QVBoxLayout *m_rows;
    std::vector<VisitLine> m_visits;
    QString m_emptyText;
};

} // namespace meyar::ui
