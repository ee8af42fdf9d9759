// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/attendancelist.h"

#include "core/base/text.h"
#include "ui/common/button.h"
#include "ui/common/fields.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meyar::ui {

AttendanceList::AttendanceList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::xs);
    keepOneEmpty();
}

void AttendanceList::addLine(const Attendee &attendee)
{
    auto *box = new QWidget;
    Line line{box, new TextField, new TextField, new IconButton(u"list-remove"_s, ButtonKind::Quiet)};
    line.name->setText(attendee.name);
    line.title->setText(attendee.title);
    line.remove->setSmall(true);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(line.name, 3);
    row->addWidget(line.title, 2);
    row->addWidget(line.remove);
    m_column->addWidget(box);
    m_lines.push_back(line);
    for (TextField *field : {line.name, line.title}) {
        field->setEnabled(m_isEditable);
        connect(field, &TextField::textEdited, this, &AttendanceList::keepOneEmpty);
        connect(field, &TextField::editingFinished, this, [this] {
            for (const Line &each : m_lines) {
                each.name->setModified(false);
                each.title->setModified(false);
            }
            Q_EMIT edited();
        });
    }
    connect(line.remove, &IconButton::clicked, this, [this, box] { removeLine(box); });
}

void AttendanceList::keepOneEmpty()
{
    const bool isFull = m_lines.empty() || !m_lines.back().name->text().isEmpty() || !m_lines.back().title->text().isEmpty();
    if (isFull) {
        addLine({});
        nameLines();
    }
    for (const Line &line : m_lines) {
        line.remove->setVisible(m_isEditable && &line != &m_lines.back());
    }
}

void AttendanceList::removeLine(const QWidget *box)
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [box](const Line &each) { return each.box == box; });
    if (line == m_lines.end()) {
        return;
    }
    m_lines.back().name->setFocus(Qt::OtherFocusReason);
    line->box->hide();
    line->box->deleteLater();
    m_lines.erase(line);
    nameLines();
    Q_EMIT edited();
}

void AttendanceList::setAttendees(const std::vector<Attendee> &wanted)
{
    const bool isTyping = std::any_of(m_lines.begin(), m_lines.end(), [](const Line &line) {
        return line.name->isModified() || line.title->isModified();
    });
    if (isTyping || wanted == attendees()) {
        return;
    }
    for (const Line &line : m_lines) {
        line.box->hide();
        line.box->deleteLater();
    }
    m_lines.clear();
    for (const Attendee &each : wanted) {
        addLine(each);
    }
    keepOneEmpty();
    nameLines();
}

std::vector<Attendee> AttendanceList::attendees() const
{
    std::vector<Attendee> found;
    for (const Line &line : m_lines) {
        const QString name = cleaned(line.name->text()).simplified();
        if (!name.isEmpty()) {
            found.push_back({name, cleaned(line.title->text()).simplified()});
        }
    }
    return found;
}

void AttendanceList::setEditable(bool editable)
{
    m_isEditable = editable;
    for (const Line &line : m_lines) {
        line.name->setEnabled(editable);
        line.title->setEnabled(editable);
        line.remove->setVisible(editable && &line != &m_lines.back());
    }
}

void AttendanceList::nameLines()
{
    int number = 0;
    for (const Line &line : m_lines) {
        ++number;
        line.name->setObjectName(u"attendee%1"_s.arg(number));
        line.title->setObjectName(u"attendeeTitle%1"_s.arg(number));
        line.name->setPlaceholderText(tr("Name"));
        line.title->setPlaceholderText(tr("Position"));
        line.name->setAccessibleName(tr("Name, line %1").arg(number));
        line.title->setAccessibleName(tr("Position, line %1").arg(number));
        line.remove->setName(tr("Remove line %1").arg(number));
    }
}

void AttendanceList::retranslate()
{
    nameLines();
}

} // namespace meyar::ui
