// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/interviewform.h"

#include "ui/common/fields.h"
#include "ui/common/fonts.h"
#include "ui/common/label.h"
#include "ui/common/segmentedswitch.h"
#include "ui/interviews/interviewtexts.h"
#include "ui/interviews/sealededit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

SealedEdit *sealedEdit(const QString &name, int minimum, int maximum)
{
    auto *edit = new SealedEdit;
    edit->setObjectName(name);
    edit->setLines(minimum, maximum);
    return edit;
}

void fill(QComboBox *box, const QStringList &codes, QString (*word)(const QString &))
{
    const QSignalBlocker blocked(box);
    const QString now = box->currentData().toString();
    box->clear();
    box->addItem(word({}), QString());
    for (const QString &code : codes) {
        box->addItem(word(code), code);
    }
    box->setCurrentIndex(qMax(0, box->findData(now)));
}

} // namespace

InterviewForm::InterviewForm(QWidget *parent)
    : QWidget(parent)
    , m_date(new DateField)
    , m_kind(new SegmentedSwitch({}))
    , m_people(new NumberField)
    , m_sex(new SegmentedSwitch({}))
    , m_shift(new QComboBox)
    , m_department(new QComboBox)
    , m_name(sealedEdit(u"interviewName"_s, 1, 1))
    , m_notes(sealedEdit(u"interviewNotes"_s, 5, 14))
    , m_quotes(sealedEdit(u"interviewQuotes"_s, 2, 6))
    , m_topicsTitle(new Label(TextRole::BodyBold))
    , m_openHint(new Label(TextRole::Small))
    , m_dateRow(new FormRow({}, m_date))
    , m_kindRow(new FormRow({}, m_kind))
    , m_peopleRow(new FormRow({}, m_people))
    , m_sexRow(new FormRow({}, m_sex))
    , m_shiftRow(new FormRow({}, m_shift))
    , m_departmentRow(new FormRow({}, m_department))
    , m_nameRow(new FormRow({}, m_name))
    , m_notesRow(new FormRow({}, m_notes))
    , m_quotesRow(new FormRow({}, m_quotes))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    column->setSpacing(space::l);
    m_people->setRange(1, 500);
    m_kind->setObjectName(u"interviewKind"_s);
    m_sex->setObjectName(u"interviewSex"_s);
    m_people->setObjectName(u"interviewPeople"_s);
    m_openHint->setTone(Tone::Muted);
    buildPeople();
    column->addWidget(m_notesRow);
    column->addWidget(m_quotesRow);
    buildTopics();
    column->addWidget(m_nameRow);
    column->addStretch();
    connectFields();
}

void InterviewForm::buildPeople()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::m);
    grid->addWidget(m_dateRow, 0, 0);
    grid->addWidget(m_kindRow, 0, 1);
    grid->addWidget(m_peopleRow, 0, 2);
    grid->addWidget(m_sexRow, 1, 0);
    grid->addWidget(m_shiftRow, 1, 1);
    grid->addWidget(m_departmentRow, 1, 2);
    for (int i = 0; i < 3; ++i) {
        grid->setColumnStretch(i, 1);
    }
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(grid);
    column->addWidget(m_openHint);
}

void InterviewForm::buildTopics()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_topicsTitle);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(0, 1);
    for (const QString &code : interviewTopics()) {
        Topic topic{code, new Label(TextRole::Body), new SegmentedSwitch({})};
        topic.answer->setObjectName(u"topic-"_s + code);
        topic.answer->addChoice({}, u"–"_s);
        for (const QString &answer : interviewAnswers()) {
            topic.answer->addChoice(answer, {});
        }
        const int row = int(m_topics.size());
        grid->addWidget(topic.label, row, 0);
        grid->addWidget(topic.answer, row, 1);
        m_topics.push_back(topic);
    }
    column->addLayout(grid);
    m_kind->addChoice(toCode(InterviewKind::Individual), {});
    m_kind->addChoice(toCode(InterviewKind::Group), {});
    m_sex->addChoice({}, u"–"_s);
    for (const QString &code : interviewSexes()) {
        m_sex->addChoice(code, {});
    }
    retranslate();
}

void InterviewForm::connectFields()
{
    const auto changed = [this] { collect(); };
    connect(m_date, &DateField::dateChanged, this, changed);
    connect(m_people, &NumberField::valueEdited, this, changed);
    for (SegmentedSwitch *one : {m_kind, m_sex}) {
        connect(one, &SegmentedSwitch::chosen, this, changed);
    }
    for (const Topic &topic : m_topics) {
        connect(topic.answer, &SegmentedSwitch::chosen, this, changed);
    }
    for (QComboBox *box : {m_shift, m_department}) {
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    }
    for (SealedEdit *edit : {m_name, m_notes, m_quotes}) {
        connect(edit, &SealedEdit::textChanged, this, changed);
    }
}

void InterviewForm::retranslate()
{
    m_dateRow->setCaption(tr("Date"));
    m_kindRow->setCaption(tr("With"));
    m_peopleRow->setCaption(tr("People"));
    m_sexRow->setCaption(tr("Women or men"));
    m_shiftRow->setCaption(tr("Shift"));
    m_departmentRow->setCaption(tr("Department"));
    m_notesRow->setCaption(tr("Notes"));
    m_quotesRow->setCaption(tr("Words to be quoted, without names"));
    m_nameRow->setCaption(tr("Name, only if it is really needed"));
    m_topicsTitle->setText(tr("What was said about"));
    m_openHint->setText(tr("Number, date and people can be seen by everybody who has the file; everything else is "
                           "encrypted as you type."));
    m_name->setAccessibleName(tr("Name"));
    m_notes->setAccessibleName(tr("Notes"));
    m_quotes->setAccessibleName(tr("Words to be quoted"));
    m_shift->setAccessibleName(tr("Shift"));
    m_department->setAccessibleName(tr("Department"));
    for (const InterviewKind kind : {InterviewKind::Individual, InterviewKind::Group}) {
        m_kind->setChoiceText(toCode(kind), InterviewTexts::kind(kind));
    }
    for (const QString &code : interviewSexes()) {
        m_sex->setChoiceText(code, InterviewTexts::sex(code));
    }
    for (const Topic &topic : m_topics) {
        topic.label->setText(InterviewTexts::topic(topic.code));
        for (const QString &answer : interviewAnswers()) {
            topic.answer->setChoiceText(answer, InterviewTexts::answer(answer));
        }
    }
    fill(m_shift, interviewShifts(), &InterviewTexts::shift);
    fill(m_department, interviewDepartments(), &InterviewTexts::department);
}

void InterviewForm::setInterview(const Interview &interview, bool editable)
{
    const bool other = interview.id != m_interview.id;
    m_interview = interview;
    setEnabled(editable);
    if (other) {
        show();
    }
}

void InterviewForm::show()
{
    m_showing = true;
    m_date->setOptionalDate(m_interview.heldOn.isValid() ? std::optional(m_interview.heldOn) : std::nullopt);
    m_kind->setCurrent(toCode(m_interview.kind));
    m_people->setValue(m_interview.people);
    m_peopleRow->setEnabled(m_interview.kind == InterviewKind::Group);
    m_sex->setCurrent(m_interview.sex);
    m_shift->setCurrentIndex(qMax(0, m_shift->findData(m_interview.shift)));
    m_department->setCurrentIndex(qMax(0, m_department->findData(m_interview.department)));
    for (const auto &[edit, text] : {std::pair{m_name, &m_interview.name}, std::pair{m_notes, &m_interview.notes},
                                     std::pair{m_quotes, &m_interview.quotes}}) {
        edit->clearForGood();
        edit->setPlainText(*text);
    }
    for (const Topic &topic : m_topics) {
        const auto answer = m_interview.answers.find(topic.code);
        topic.answer->setCurrent(answer == m_interview.answers.end() ? QString() : answer->second);
    }
    m_showing = false;
}

void InterviewForm::forget()
{
    m_interview = {};
    show();
}

void InterviewForm::collect()
{
    if (m_showing || m_interview.id.isNull()) {
        return;
    }
    m_interview.heldOn = m_date->optionalDate().value_or(QDate());
    m_interview.kind = interviewKindFrom(m_kind->current()).value_or(InterviewKind::Individual);
    const bool group = m_interview.kind == InterviewKind::Group;
    m_interview.people = group && m_people->isAcceptable() ? int(m_people->value().value_or(1)) : 1;
    m_peopleRow->setEnabled(group);
    m_interview.sex = m_sex->current();
    m_interview.shift = m_shift->currentData().toString();
    m_interview.department = m_department->currentData().toString();
    m_interview.name = m_name->toPlainText();
    m_interview.notes = m_notes->toPlainText();
    m_interview.quotes = m_quotes->toPlainText();
    m_interview.answers.clear();
    for (const Topic &topic : m_topics) {
        if (!topic.answer->current().isEmpty()) {
            m_interview.answers[topic.code] = topic.answer->current();
        }
    }
    Q_EMIT edited(m_interview);
}

void InterviewForm::focusNotes()
{
    m_notes->setFocus(Qt::OtherFocusReason);
}

} // namespace meyar::ui
