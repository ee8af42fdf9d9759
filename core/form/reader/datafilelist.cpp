// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/datafilelist.h"

#include "core/form/datafiles.h"
#include "core/form/reader/typecell.h"

#include <QRegularExpression>

namespace meyar::form {

using namespace Qt::StringLiterals;
using Kind = Problem::Kind;

namespace {

constexpr auto lastSavedId = "__last-saved"_L1;

DataFile::Kind kindOf(const QString &file)
{
    if (file.endsWith(".xml"_L1, Qt::CaseInsensitive)) {
        return DataFile::Kind::Xml;
    }
    return file.endsWith(".geojson"_L1, Qt::CaseInsensitive) ? DataFile::Kind::GeoJson
                                                             : DataFile::Kind::Csv;
}

/// Goes through the nodes, notes where each file is named first, then reads them.
class DataFiles
{
public:
    DataFiles(Form &form, const FormFiles &files, const Columns &survey, Reporter &report)
        : m_form(form)
        , m_files(files)
        , m_survey(survey)
        , m_report(report)
    {
    }

    void run()
    {
        for (const Node &node : m_form.nodes) {
            collect(node);
        }
        collect(m_form.settings.value(u"instance_name"_s), 0, Column::Unknown);
        if (m_files) {
            for (size_t i = 0; i < m_form.dataFiles.size(); ++i) {
                const Place place = m_places.value(static_cast<int>(i));
                readDataFile(m_form.dataFiles[i], m_files, place.row, m_survey.written(place.column), m_report);
            }
        }
    }

private:
    struct Place
    {
        int row = 0;
        Column column = Column::Type;
    };

    void collect(const Node &node)
    {
        const QString type = parsedType(node.typeText).canonical;
        if (node.type == NodeType::Other && type == "csv-external"_L1) {
            note(addDataFile(m_form, node.name + u".csv"_s), node.row, Column::Type);
        } else if (node.type == NodeType::Other && type == "xml-external"_L1) {
            note(addDataFile(m_form, node.name + u".xml"_s), node.row, Column::Type);
        }
        if (node.dataFile >= 0) {
            note(node.dataFile, node.row, Column::Type);
        }
        for (const auto &[expression, column] :
             {std::pair(&node.relevant, Column::Relevant),
              std::pair(&node.constraint, Column::Constraint),
              std::pair(&node.required, Column::Required),
              std::pair(&node.calculation, Column::Calculation),
              std::pair(&node.defaultValue, Column::Default),
              std::pair(&node.readOnlyWhen, Column::ReadOnly),
              std::pair(&node.warning, Column::Warning),
              std::pair(&node.choiceFilter, Column::ChoiceFilter),
              std::pair(&node.repeatCount, Column::RepeatCount)}) {
            collect(*expression, node.row, column);
        }
        for (const Text *text : {&node.label, &node.hint, &node.guidance,
                                 &node.constraintMessage, &node.requiredMessage}) {
            for (const auto &[language, words] : text->byLanguage) {
                collectLastSaved(words);
            }
        }
    }

    void collect(const QString &expression, int row, Column column)
    {
        static const QRegularExpression call(
            u"\\b(pulldata|instance)\\s*\\(\\s*(?:'([^']*)'|\"([^\"]*)\")"_s);
        collectLastSaved(expression);
        if (!expression.contains(u'(')) {
            return;
        }
        for (auto it = call.globalMatch(expression); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString id = (match.captured(2) + match.captured(3)).trimmed();
            const bool isList
                = match.capturedView(1) == "instance"_L1 && m_form.listNamed(id) >= 0;
            if (id == lastSavedId) {
                addLastSaved();
            } else if (!id.isEmpty() && !isList) {
                useId(id, row, column);
            }
        }
    }

    /// A file that is named by its id alone: .csv, unless there is only one of the others.
    void useId(const QString &id, int row, Column column)
    {
        int file = m_form.dataFileNamed(id);
        if (file < 0) {
            QString name = id + u".csv"_s;
            for (const QString &other : {QString(id + u".xml"_s), QString(id + u".geojson"_s)}) {
                if (m_files && !m_files(name) && m_files(other)) {
                    name = other;
                }
            }
            file = addDataFile(m_form, name);
        }
        note(file, row, column);
    }

    void collectLastSaved(const QString &text)
    {
        if (text.contains("${last-saved#"_L1)) {
            addLastSaved();
        }
    }

    void addLastSaved()
    {
        if (m_form.dataFileNamed(lastSavedId) < 0) {
            m_form.dataFiles.push_back({.id = lastSavedId,
                                        .file = {},
                                        .kind = DataFile::Kind::LastSaved,
                                        .tree = nullptr});
        }
    }

    void note(int file, int row, Column column)
    {
        if (!m_places.contains(file)) {
            m_places.insert(file, {row, column});
        }
    }

    Form &m_form;
    const FormFiles &m_files;
    const Columns &m_survey;
    Reporter &m_report;
    QHash<int, Place> m_places; ///< of each file's first use
};

QString reasonOf(const Error &error)
{
    if (error.code == Error::Code::TooLarge) {
        return u"too large"_s;
    }
    return error.code == Error::Code::BadArgument ? u"no file name"_s : error.args.value(1);
}

} // namespace

void readDataFile(DataFile &file, const FormFiles &files, int row, const QString &column, Reporter &report)
{
    if (file.kind == DataFile::Kind::LastSaved || file.tree != nullptr) {
        return;
    }
    const Result<QByteArray> bytes = files(file.file);
    if (!bytes && bytes.error().code == Error::Code::NotFound) {
        report.warning(Kind::FileMissing, row, column, {file.file});
        return;
    }
    auto tree = bytes ? readDataTree(file.kind, file.file, *bytes)
                      : Result<std::shared_ptr<const DataTree>>(failAs(bytes));
    if (!tree) {
        report.warning(Kind::FileUnreadable, row, column, {file.file, reasonOf(tree.error())});
        return;
    }
    file.tree = std::move(*tree);
}

int addDataFile(Form &form, const QString &file)
{
    const QString id = dataFileId(file).value_or(file);
    if (const int known = form.dataFileNamed(id); known >= 0) {
        return known;
    }
    form.dataFiles.push_back({.id = id, .file = file, .kind = kindOf(file), .tree = nullptr});
    return static_cast<int>(form.dataFiles.size()) - 1;
}

void readDataFiles(Form &form, const FormFiles &files, const Columns &survey, Reporter &report)
{
    DataFiles(form, files, survey, report).run();
}

} // namespace meyar::form
