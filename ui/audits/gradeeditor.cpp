// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/gradeeditor.h"

#include "core/base/text.h"
#include "core/wording/gradewords.h"
#include "ui/audits/gradebandrows.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

constexpr const char *context = "meyar::ui::GradeEditor"; // tr()'s, for words in the language that the window does not speak

} // namespace

GradeEditor::GradeEditor(QWidget *parent)
    : QWidget(parent)
    , m_title(new SectionHeader)
    , m_english(new TextField)
    , m_urdu(new TextField)
    , m_bands(new GradeBandRows)
    , m_rules(new Label(TextRole::Small))
    , m_levelBox(new QWidget)
    , m_levelTitle(new Label(TextRole::Caption))
    , m_sectionCap(new NumberField)
    , m_overallCap(new QComboBox)
    , m_problems(new InlineError)
    , m_save(new Button(ButtonKind::Primary))
    , m_cancel(new Button)
    , m_remove(new Button(ButtonKind::Flat))
{
    setObjectName(u"gradeEditor"_s);
    auto *card = new Card;
    buildForm(card);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    outer->addStretch();
    connectSignals();
}

void GradeEditor::buildForm(Card *card)
{
    m_english->setObjectName(u"gradeName"_s);
    m_urdu->setObjectName(u"gradeNameUrdu"_s);
    m_sectionCap->setObjectName(u"sectionCap"_s);
    m_overallCap->setObjectName(u"overallCap"_s);
    m_save->setObjectName(u"saveGrades"_s);
    m_remove->setObjectName(u"removeGrades"_s);
    m_cancel->setObjectName(u"cancelGrades"_s);
    m_problems->setObjectName(u"gradeProblems"_s);
    m_englishRow = new FormRow({}, m_english);
    m_urduRow = new FormRow({}, m_urdu);
    auto *names = new QHBoxLayout;
    names->setSpacing(space::l);
    names->addWidget(m_englishRow, 1);
    names->addWidget(m_urduRow, 1);

    auto *levels = new QHBoxLayout(m_levelBox);
    levels->setContentsMargins(0, 0, 0, 0);
    levels->setSpacing(space::m);
    levels->addWidget(m_levelTitle);
    for (NumberField *&level : m_levels) {
        level = new NumberField;
        level->setDecimals(1);
        level->setRange(0, 100);
        level->setUnit(u"%"_s);
        level->setFixedWidth(96);
        levels->addWidget(level);
    }
    levels->addStretch();

    m_rules->setTone(Tone::Muted);
    m_sectionCap->setDecimals(1);
    m_sectionCap->setRange(0, 100);
    m_sectionCap->setUnit(u"%"_s);
    m_sectionCapRow = new FormRow({}, m_sectionCap);
    m_overallCapRow = new FormRow({}, m_overallCap);
    auto *caps = new QHBoxLayout;
    caps->setSpacing(space::l);
    caps->addWidget(m_sectionCapRow, 1);
    caps->addWidget(m_overallCapRow, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    card->body()->addWidget(m_title);
    card->body()->addLayout(names);
    card->body()->addWidget(m_bands);
    card->body()->addWidget(m_rules);
    card->body()->addWidget(m_levelBox);
    card->body()->addLayout(caps);
    card->body()->addWidget(m_problems);
    card->body()->addLayout(buttons);
}

void GradeEditor::connectSignals()
{
    connect(m_save, &Button::clicked, this, &GradeEditor::save);
    connect(m_cancel, &Button::clicked, this, &GradeEditor::closeRequested);
    connect(m_remove, &Button::clicked, this, [this] { Q_EMIT removeRequested(m_profile.id); });
    connect(m_bands, &GradeBandRows::edited, this, [this] {
        m_problems->clear();
        showCapChoices();
    });
    for (TextField *name : {m_english, m_urdu}) {
        connect(name, &TextField::textEdited, m_problems, &InlineError::clear);
    }
}

void GradeEditor::edit(const GradeProfile &profile, bool isNew)
{
    m_profile = profile;
    m_isNew = isNew;
    const auto named = [&](Language language) { return profile.name.has(language) ? profile.name.in(language) : QString(); };
    if (isNew) {
        m_profile.id.clear();
        const auto proposed = [&](Language language) {
            return Translation(language).text(context, QT_TR_NOOP("%1, our own")).arg(profile.name.in(language));
        };
        m_english->setText(proposed(Language::English));
        m_urdu->setText(proposed(Language::Urdu));
    } else {
        m_english->setText(named(Language::English));
        m_urdu->setText(named(Language::Urdu));
    }
    m_bands->setProfile(profile);
    QStringList rules;
    for (const GradeProfile::Band &band : profile.byArea.empty() ? std::vector<GradeProfile::Band>() : profile.overall) {
        rules.append(isolated(band.grade) + u": "_s + band.label.in(m_words.language()));
    }
    m_rules->setText(rules.join(u'\n'));
    m_rules->setVisible(!rules.isEmpty());
    m_levelBox->setVisible(profile.levels.has_value());
    for (size_t i = 0; i < m_levels.size(); ++i) {
        m_levels.at(i)->setValue(profile.levels ? std::optional((*profile.levels)[i]) : std::nullopt);
    }
    m_sectionCap->setValue(profile.sectionCap);
    m_overallCapRow->setVisible(profile.byArea.empty());
    m_remove->setVisible(!isNew);
    m_problems->clear();
    showCapChoices();
    m_overallCap->setCurrentIndex(std::max(0, m_overallCap->findData(profile.overallCap)));
    retranslate(Translation(m_words.language()));
    m_english->setFocus(Qt::OtherFocusReason);
    m_english->selectAll();
}

void GradeEditor::showCapChoices()
{
    const QString current = m_overallCap->currentData().toString();
    m_overallCap->clear();
    m_overallCap->addItem(tr("Not held down"), QString());
    for (const QString &grade : m_bands->grades()) {
        m_overallCap->addItem(grade, grade);
    }
    m_overallCap->setCurrentIndex(std::max(0, m_overallCap->findData(current)));
}

GradeProfile GradeEditor::typedProfile() const
{
    GradeProfile profile = m_profile;
    profile.name = Text(cleaned(m_english->text()).trimmed(), cleaned(m_urdu->text()).trimmed());
    m_bands->writeTo(profile);
    profile.sectionCap = m_sectionCap->value();
    profile.overallCap = profile.byArea.empty() ? m_overallCap->currentData().toString() : QString();
    for (size_t i = 0; profile.levels && i < m_levels.size(); ++i) {
        (*profile.levels)[i] = m_levels.at(i)->value().value_or(0);
    }
    return profile;
}

void GradeEditor::showProblems(const std::vector<GradeProblem> &problems)
{
    QStringList sentences;
    for (const GradeProblem &problem : problems) {
        sentences.append(gradeProblemText(m_words, problem));
    }
    m_problems->show(tr("Not saved yet."), sentences.join(u'\n'));
}

void GradeEditor::save()
{
    const GradeProfile profile = typedProfile();
    const std::vector<GradeProblem> problems = problemsOf(profile);
    if (!problems.empty()) {
        showProblems(problems);
        return;
    }
    Q_EMIT saveRequested(profile);
}

void GradeEditor::retranslate(const Translation &words)
{
    m_words = Translation(words.language());
    m_title->setTitle(m_isNew ? tr("Grades of your own") : tr("Change these grades"));
    m_title->setRemark(tr("Kept on this laptop; no audit is changed by it"));
    m_englishRow->setCaption(tr("Name in English"));
    m_urduRow->setCaption(tr("Name in Urdu"));
    m_bands->retranslate();
    m_levelTitle->setText(tr("Levels 1, 2 and 3 count for"));
    for (NumberField *level : m_levels) {
        level->setAccessibleName(m_levelTitle->text());
    }
    m_sectionCapRow->setCaption(tr("A section with a failed critical point counts at most"));
    m_overallCapRow->setCaption(tr("Best grade while a critical point fails"));
    m_save->setText(tr("Save and use"));
    m_cancel->setText(tr("Cancel"));
    m_remove->setText(tr("Remove"));
    if (m_overallCap->count() > 0) {
        m_overallCap->setItemText(0, tr("Not held down"));
    }
}

} // namespace meyar::ui
