// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/ui/common/gallerypages.h"
#include "tests/ui/common/gallerywords.h"
#include "ui/common/answerbutton.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chips.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/meters.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/tableview.h"

#include <QAction>
#include <QButtonGroup>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

/// A page whose content is made anew for each language: enough for pictures.
class SamplePage : public Page
{
public:
    SamplePage(PageInfo info, std::function<QWidget *()> make)
        : Page(std::move(info))
        , m_make(std::move(make))
        , m_column(new QVBoxLayout(this))
    {
        m_column->setContentsMargins(0, 0, 0, 0);
    }

protected:
    void retranslate() override
    {
        delete m_content;
        m_content = m_make();
        m_column->addWidget(m_content);
    }

private:
    std::function<QWidget *()> m_make;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

class QuestionSample final : public SamplePage
{
public:
    explicit QuestionSample(std::function<QWidget *()> make)
        : SamplePage({u"audits"_s, u"audit"_s, [] { return w("Audits", "آڈٹ"); }}, std::move(make))
        , m_undo(new QAction(this))
    {
        auto *column = new QVBoxLayout(&m_middle);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(3);
        m_answered = new Label(TextRole::Small);
        m_answered->setWrap(false);
        auto *line = new ProgressLine;
        line->setProgress(207, 364);
        column->addWidget(m_answered);
        column->addWidget(line);
        m_middle.setFixedWidth(150);
        m_view.addChoice(u"question"_s, {}, u"view-list-details"_s);
        m_view.addChoice(u"grid"_s, {}, u"view-calendar-month"_s);
        for (const auto &[text, key] :
             {std::pair{"Answer Yes", "Y"}, std::pair{"Answer No", "N"},
              std::pair{"Next unanswered", "U"}, std::pair{"Open finding", "F"}}) {
            auto *action = new QAction(QString::fromLatin1(text), this);
            action->setShortcut(QKeySequence(QString::fromLatin1(key)));
            addAction(action);
        }
    }
    [[nodiscard]] QString title() const override
    {
        return w("Tarazu Leather, Sialkot", "ترازو لیدر، سیالکوٹ");
    }
    [[nodiscard]] QString contextLine() const override
    {
        return w("Audit 12–13 March 2026 · 412 workers",
                 "آڈٹ \u206612–13\u2069 مارچ 2026 · 412 کارکن");
    }
    [[nodiscard]] QWidget *topBarMiddle() override { return &m_middle; }
    [[nodiscard]] QList<QWidget *> topBarWidgets() override { return {&m_view}; }
    [[nodiscard]] QAction *undoAction() override { return m_undo; }
    [[nodiscard]] bool offersBothLanguages() const override { return true; }
    [[nodiscard]] bool canGoBack() const override { return true; }

protected:
    void retranslate() override
    {
        SamplePage::retranslate();
        m_undo->setText(w("Undo", "واپس"));
        m_answered->setText(w("207 of 364 answered", "جواب: \u2066207 / 364\u2069"));
        m_view.setChoiceText(u"question"_s, w("Question", "سوال"));
        m_view.setChoiceText(u"grid"_s, w("Grid", "جدول"));
    }

private:
    QWidget m_middle;
    Label *m_answered;
    SegmentedSwitch m_view{u"view"_s};
    QAction *m_undo;
};

QWidget *question()
{
    auto *sheet = new QWidget;
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(space::xxl, space::l, space::xxl, space::l);
    column->setSpacing(space::l);
    auto *top = new QHBoxLayout;
    auto *where = new Label(w("Fire and emergency · 18 of 26   FE-18",
                              "آگ اور ہنگامی حالات · \u206618 / 26\u2069 · FE-18"),
                            TextRole::Small);
    where->setTone(Tone::Muted);
    where->setWrap(false);
    auto *critical
        = new Chip(w("Critical if failed", "ناکامی پر سنگین"), Tone::Bad, Mark::Critical);
    critical->setBold(true);
    top->addWidget(where, 1);
    top->addWidget(critical);
    top->addWidget(new Chip(w("Caps grade at D", "درجہ D سے اوپر نہیں")));
    column->addLayout(top);
    column->addWidget(new Label(
        w("Are all emergency exits unlocked, clear of obstruction and easy to open from the "
          "inside while people are working?",
          "کیا کام کے دوران ہنگامی اخراج کے تمام دروازے کھلے، رکاوٹ سے پاک اور اندر سے "
          "آسانی سے کھلنے والے ہیں؟"),
        TextRole::Question));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    for (const auto &[en, ur, mark, key] :
         {std::tuple{"Yes", "ہاں", Mark::Good, u"Y"_s},
          std::tuple{"Partly", "جزوی", Mark::Warn, u"P"_s},
          std::tuple{"No", "نہیں", Mark::Bad, u"N"_s},
          std::tuple{"N/A", "لاگو نہیں", Mark::NotApplicable, u"A"_s}}) {
        auto *button = new AnswerButton(w(en, ur), mark, key);
        button->setObjectName(u"answer"_s + key);
        button->setChecked(mark == Mark::Bad);
        row->addWidget(button, 1);
    }
    column->addLayout(row);
    auto *finding = new Card;
    finding->setTone(Tone::Bad);
    auto *inside = new QHBoxLayout;
    inside->setSpacing(space::l);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *head = new Label(w("Finding proposed · Critical · TL-014", "مجوزہ خامی · سنگین · TL-014"),
                           TextRole::BodyBold);
    head->setTone(Tone::Bad);
    words->addWidget(head);
    words->addWidget(
        new Label(w("Second exit of the finishing hall chained and padlocked during the day shift.",
                    "فنشنگ ہال کا دوسرا ہنگامی دروازہ شفٹ کے دوران زنجیر اور تالے سے بند تھا۔"),
                  TextRole::Small));
    auto *open = new Button(w("Open finding", "خامی کھولیں"));
    open->setKeyHint(u"F"_s);
    inside->addWidget(new MarkLabel(Mark::Critical, 20));
    inside->addLayout(words, 1);
    inside->addWidget(open);
    finding->body()->addLayout(inside);
    column->addWidget(finding);
    auto *note = new NoteEdit;
    note->setPlainText(w(
        "Exit 2, hall B chained shut; key with security at the gate. Seen 13:58, 64 people in the "
        "hall.",
        "ہال B کا دروازہ نمبر 2 زنجیر سے بند، چابی سیکیورٹی کے پاس۔ وقت 13:58، ہال میں 64 کارکن۔"));
    column->addWidget(new FormRow(w("Note", "نوٹ"), note));
    auto *law = new Card;
    auto *chips = new QHBoxLayout;
    auto *act
        = new Chip(w("Factories Act 1934, s. 25", "فیکٹریز ایکٹ 1934، دفعہ 25"), Tone::Accent);
    act->setBold(true);
    chips->addWidget(act);
    chips->addWidget(new Chip(w("Punjab OSH Act 2019, s. 3", "پنجاب OSH ایکٹ 2019، دفعہ 3")));
    chips->addWidget(new Chip(u"ILO C155"_s));
    chips->addStretch();
    law->body()->addLayout(chips);
    auto *text = new Label(w("Every factory must give its workers a way out in case of fire. Exit "
                             "doors stay unlocked, or open at "
                             "once from inside, while anyone is in the room.",
                             "ہر کارخانہ آگ کی صورت میں باہر نکلنے کا راستہ دے۔ جب تک کوئی کمرے "
                             "میں ہو، دروازے مقفل نہ ہوں یا "
                             "اندر سے فوراً کھل جائیں۔"),
                           TextRole::Small);
    text->setTone(Tone::Muted);
    law->body()->addWidget(text);
    column->addWidget(law);
    column->addStretch();
    return sheet;
}

QWidget *table()
{
    auto *view = new TableView(u"Checkpoints"_s);
    auto *model = new QStandardItemModel(view);
    model->setHorizontalHeaderLabels({w("Code", "کوڈ"), w("Checkpoint", "نکتہ"),
                                      w("Answer", "جواب"), w("Note", "نوٹ"),
                                      w("Evidence", "ثبوت")});
    auto *group = new QStandardItem(
        w("Fire and emergency · 17 of 26", "آگ اور ہنگامی حالات · \u206617 / 26\u2069"));
    group->setData(true, GroupRole);
    model->appendRow(group);
    const std::tuple<const char *, const char *, Mark, const char *, const char *> answers[]{
        {"Yes", "ہاں", Mark::Good, "Plan checked, floors 1–3", "نقشہ دیکھا، منزل 1 تا 3"},
        {"Partly", "جزوی", Mark::Warn, "Hall B opens inwards", "ہال B کا دروازہ اندر کھلتا ہے"},
        {"No", "نہیں", Mark::Bad, "Exit 2, hall B chained shut", "ہال B کا دروازہ زنجیر سے بند"},
        {"Two answers", "دو جواب", Mark::Conflict, "–", "–"},
        {"N/A", "لاگو نہیں", Mark::NotApplicable, "No spinning or carding", "کتائی نہیں ہوتی"},
        {"Press Y P N A", "Y P N A دبائیں", Mark::Empty, "–", "–"}};
    for (int i = 0; i < 14; ++i) {
        const auto &[en, ur, mark, note, noteUr] = answers[i % 6];
        auto *code = new QStandardItem(u"FE-%1"_s.arg(16 + i));
        code->setData(int(Tone::Muted), ToneRole);
        auto *answer = new QStandardItem(w(en, ur));
        answer->setData(int(mark), MarkRole);
        answer->setData(int(toneOf(mark)), ToneRole);
        answer->setData(true, BoldRole);
        auto *evidence = new QStandardItem(QString::number(i % 4));
        evidence->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        model->appendRow({code,
                          new QStandardItem(w("Exits unlocked, clear, easy to open",
                                              "دروازے کھلے اور رکاوٹ سے پاک")),
                          answer, new QStandardItem(w(note, noteUr)), evidence});
    }
    model->setHeaderData(4, Qt::Horizontal, int(Qt::AlignTrailing | Qt::AlignVCenter),
                         Qt::TextAlignmentRole);
    view->setModel(model);
    view->setStretchColumn(1);
    view->setColumnWidth(2, 210);
    view->setColumnWidth(3, 260);
    view->selectRow(5);
    return view;
}

} // namespace

Page *questionPage()
{
    return new QuestionSample(question);
}

Page *tablePage()
{
    return new SamplePage({u"findings"_s, u"flag-black"_s, [] { return w("Findings", "خامیاں"); }},
                          table);
}

Page *emptyPage(const QString &id, const QString &icon, const char *english, const char *urdu,
                RailPlace place)
{
    return new SamplePage({id, icon, [english, urdu] { return w(english, urdu); }, place}, [icon] {
        auto *empty = new EmptyState(icon);
        empty->setTexts(w("No factory yet", "ابھی کوئی کارخانہ نہیں"),
                        w("Add the first one, or open the sample factory to look around.",
                          "پہلا کارخانہ شامل کریں، یا نمونے کا کارخانہ کھول کر دیکھیں۔"));
        empty->setButtonText(w("Add a factory", "کارخانہ شامل کریں"));
        return empty;
    });
}

} // namespace meyar::ui
