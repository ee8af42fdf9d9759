// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/strokes.h"
#include "core/base/bidi.h"
#include "core/base/text.h"

#include <QString>

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace meyar {

enum class ReportLanguage { English, Urdu, Both };

/// A report as data: what is said, in what order, already worded. How it looks is the writers'
/// business.
///
/// Every text holds both languages where Meyar or the pack has them. What people typed is in one
/// language only (key ""); writers show it once and let its own letters say in which direction it
/// runs.
namespace report {

/// The shape and colour of a status. There is always a word beside it.
enum class Mark { None, Good, Partial, Failed, Critical, NotApplicable, Unanswered, Contested };
enum class Tone { Plain, Quiet, Good, Warn, Bad, Conflict };

using meyar::scriptOf;
using meyar::withIsolatedRuns;

/// Whether both languages have their own words, so that two columns make sense.
[[nodiscard]] bool isBilingual(const Text &text);
/// The language in which `text` is shown where `language` is wanted: its own if it has no such
/// version.
[[nodiscard]] Language shownIn(const Text &text, Language language);

/// The first thing on the first page.
struct Title
{
    Text kind; ///< "Audit report"
    Text name; ///< of the enterprise
    Text line; ///< site, dates
    std::vector<Text> chips; ///< "Draft", "Sample data"
};

struct Heading
{
    int level = 1; ///< 1 or 2
    QString number;
    Text text;
    Mark mark = Mark::None;
};

struct Paragraph
{
    Text text;
    Tone tone = Tone::Plain;
};

/// A tinted box that must not be missed.
struct Banner
{
    Tone tone = Tone::Warn;
    Mark mark = Mark::None;
    Text title;
    Text text;
};

struct Figure
{
    Text caption;
    QString value; ///< "46 %", "163 / 244"
    Text detail;
    Mark mark = Mark::None;
};

/// The few numbers that matter, side by side.
struct Figures
{
    std::vector<Figure> items;
};

struct KeyValue
{
    Text key;
    Text value;
};

struct KeyValues
{
    std::vector<KeyValue> rows;
};

/// Counts and the percentage they make, as one bar with its legend.
struct Meter
{
    Text caption;
    QString value; ///< "46 %", "41-52 %"; empty when nothing counts
    QString grade;
    int ok = 0;
    int partial = 0;
    int failed = 0;
    int notApplicable = 0;
    int unanswered = 0;
    std::vector<Text>
        legend; ///< words for ok, partial, failed, notApplicable, unanswered: "12 met"
};

struct CheckpointRow
{
    QString code;
    Text text;
    Mark mark = Mark::None;
    Text verdict;
    Text note;
};

struct CheckpointTable
{
    Text checkpoint, result; ///< column heads
    std::vector<CheckpointRow> rows;
};

/// What one checkpoint cost.
struct LossRow
{
    QString code;
    Text text;
    Mark mark = Mark::None;
    Text verdict;
    double lost = 0;
    QString points; ///< "-6"
};

struct LossTable
{
    Text checkpoint, result, points;
    std::vector<LossRow> rows;
};

/// A picture, whole, with what is said of it.
struct Photo
{
    QByteArray bytes; ///< a JPEG, PNG or WebP without metadata
    QString type; ///< "image/jpeg"
    Text caption; ///< and when it was taken
};

struct FindingCard
{
    QString code;
    Mark mark = Mark::Failed;
    Tone tone = Tone::Bad;
    Text severity;
    Text repeat; ///< empty if it is not one
    Text state;
    Text checkpoint; ///< the question it was found with
    Text statement;
    Text evidenceLabel;
    Text evidence;
    std::vector<Photo> photos;
    Text law; ///< the clauses, on one line
    Text actionsLabel;
    std::vector<Text> actions;
};

/// A line of the corrective action plan; `first` starts a finding, the others continue it.
struct ActionRow
{
    QString number;
    QString code;
    Text finding;
    Text cause;
    Text comment = {}; ///< of the factory, in the first line of a finding
    Text agreement = {}; ///< likewise: "Disputed"
    Text kind;
    Text action;
    Text cost;
    Text owner;
    Text due;
    Mark mark = Mark::None;
    Text state;
    Text verified; ///< by whom and when; empty until then
    bool overdue = false;
};

struct ActionTable
{
    Text number, finding, action, owner, due, state; ///< column heads
    Text causeLabel;
    Text commentLabel;
    std::vector<ActionRow> rows;
};

struct ReferenceRow
{
    Text citation;
    Text text;
    Text confidence; ///< how sure the wording is
    bool toBeConfirmed = false;
};

struct References
{
    std::vector<ReferenceRow> rows;
};

/// A cell of a DataTable: words or a number, with a mark before it.
struct DataCell
{
    Text text = {};
    Mark mark = Mark::None;
};

struct DataColumn
{
    Text head;
    double share = 1; ///< of the width, beside the others' shares
    bool isNumber = false;
};

/// Figures under heads: rates, parameters, months. Rows may be shorter than the columns.
struct DataTable
{
    std::vector<DataColumn> columns;
    std::vector<std::vector<DataCell>> rows;
    bool isForm = false; ///< to be written on: high lines, with rules between the columns
};

struct BarRow
{
    Text label;
    QString value; ///< "46 %"; empty when nothing counts
    double share = 0; ///< length of the bar, 0 to 1
    std::optional<double> before = {}; ///< where the same stood at the last visit, 0 to 1: a line across the bar
    Mark mark = Mark::None;
};

/// Bars one below the other, from 0 to 100 %.
struct BarChart
{
    Text beforeLabel; ///< what the line across a bar means; shown if one has it
    std::vector<BarRow> rows;
};

/// Photos in a grid, each with its caption.
struct PhotoGrid
{
    std::vector<Photo> photos;
};

/// Who signs, or has signed: then with the day, and with lines if it was drawn.
struct Signer
{
    Text role;
    Text name;
    Strokes strokes = {};
    Text day = {}; ///< empty: to be signed on paper
    Text warning = {}; ///< what stands has changed since
};

struct Signatures
{
    Text signature, date; ///< the words under the lines
    std::vector<Signer> people;
};

/// The words that stand for exactly what was signed, to be compared by voice, and as a QR code.
struct HeadCode
{
    Text title;
    Text words;
    QString hash; ///< hexadecimal, what the QR code holds
    Text meaning;
};

/// Small print: versions, hashes, codes.
struct Note
{
    Text text;
};

/// A question to be answered by hand.
struct AnswerField
{
    enum class Room { None, Short, Lines };
    QString code;
    Text question;
    Text hint;
    std::vector<Text> boxes; ///< to tick
    Room room = Room::Short; ///< to write the answer
    Text note; ///< the word before a line for notes; empty = no such line
};

/// A chart, as vectors: an SVG of paths alone, at most 640 wide, for each language of the report.
struct Drawing
{
    Text title; ///< what it says, as a sentence
    Text remark;
    Text spoken; ///< its figures in words, for who cannot see it
    std::map<Language, QByteArray> svg;
};

/// One page that is hung on a wall: all of it centred.
struct Certificate
{
    Text kind; ///< "Certificate"
    Text before; ///< "This is to say that"
    Text name; ///< whose it is
    Text after; ///< what they have done
    std::vector<Text> lines; ///< what it rests on
    Text place; ///< city and day
};

struct PageBreak
{
};

using Block
    = std::variant<Title, Heading, Paragraph, Banner, Figures, KeyValues, Meter, CheckpointTable,
                   LossTable, DataTable, BarChart, PhotoGrid, FindingCard, ActionTable, References, Signatures, HeadCode, Note, AnswerField, Drawing, Certificate, PageBreak>;

} // namespace report

struct ReportDocument
{
    enum class Sheet { Upright, Framed }; ///< with running lines, or landscape with a frame and a line at the foot
    ReportLanguage language = ReportLanguage::English;
    Text title; ///< for the file's metadata and the window
    Text headerStart; ///< running header: enterprise, place, dates
    Text headerEnd; ///< "Meyar · head code …"
    Text footerStart; ///< pack and version
    Text pageOf; ///< "Page %1 of %2"
    Text sample; ///< the mark of synthetic data on every page; empty for real data
    Sheet sheet = Sheet::Upright;
    std::vector<report::Block> blocks;
};

/// The languages of a report, the leading one first.
[[nodiscard]] std::vector<Language> languagesOf(ReportLanguage language);
[[nodiscard]] QString toCode(ReportLanguage language); ///< "en", "ur", "both"
[[nodiscard]] std::optional<ReportLanguage> reportLanguageFrom(const QString &code);

} // namespace meyar
