// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enterprises/visitlist.h"

#include "ui/common/button.h"
#include "ui/common/chips.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <memory>

namespace meyar::ui {

using namespace Qt::StringLiterals;

VisitList::VisitList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(space::xs);
}

void VisitList::setVisits(const std::vector<VisitLine> &visits, const QString &emptyText)
{
    if (visits == m_visits && emptyText == m_emptyText) {
        return; // keeps the focus where it is
    }
    m_visits = visits;
    m_emptyText = emptyText;
    while (const std::unique_ptr<QLayoutItem> item{m_rows->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const VisitLine &visit : visits) {
        addRow(visit);
    }
    if (visits.empty()) {
        auto *none = new Label(emptyText, TextRole::Small, this);
        none->setTone(Tone::Faint);
        m_rows->addWidget(none);
    }
}

void VisitList::addRow(const VisitLine &visit)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(space::m);
    auto *link = new Button(visit.date, ButtonKind::Plain, row);
    link->setSmall(true);
    link->setIconName(u"view-task"_s);
    link->setObjectName(u"visit"_s);
    link->setAccessibleName(visit.date + u", "_s + visit.remark);
    connect(link, &Button::clicked, this, [this, id = visit.id] { Q_EMIT opened(id); });
    auto *remark = new Label(visit.remark, TextRole::Small, row);
    remark->setTone(Tone::Muted);
    remark->setWrap(false);
    line->addWidget(link);
    line->addWidget(remark, 1);
    if (!visit.findingsText.isEmpty()) {
        line->addWidget(new Chip(visit.findingsText, Tone::Bad, Mark::Bad, row));
    }
    m_rows->addWidget(row);
}

} // namespace meyar::ui
