#include "widgets/resultsview.h"

#include "widgets/resultsmodel.h"
#include "widgets/tableview.h"
#include "widgets/texts.h"
#include "widgets/waitingbar.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QSortFilterProxyModel>
#include <QtConcurrentRun>
#include <algorithm>

namespace interleave {

namespace {

/// The rows that have all of the wanted words.
class WordFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString& words)
    {
        m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const auto textOf = [&](int column) {
            return sourceModel()->index(row, column, parent).data().toString();
        };
        const QString text =
            textOf(ResultsModel::settingColumn) + QLatin1Char(' ') + textOf(ResultsModel::metricColumn);
        return std::ranges::all_of(
            m_words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
};

/// What a value is called among those of all parameters: a choice does not say of what it is one.
QString nameOf(const Lab& lab, const std::string& id, const Value& value)
{
    Recording one;
    one.parameters = {{id, value}};
    const QString setting = shown(settingSentence(lab, one, {id}));
    const Param* const param = findParam(lab, id);
    const bool chosen = param != nullptr && param->kind == Param::Kind::choice;
    //: a parameter, and which of its values
    return chosen ? ResultsView::tr("%1: %2").arg(shown(param->title), setting) : setting;
}

/// Numbers by size, anything else by spelling.
std::vector<Value> valuesOf(const std::string& param, const std::vector<Setting>& settings)
{
    std::vector<Value> values;
    for (const Setting& setting : settings) {
        const auto value = setting.runs.front()->parameters.find(param);
        const bool isNew = value != setting.runs.front()->parameters.end() &&
                           std::ranges::find(values, value->second) == values.end();
        if (isNew) {
            values.push_back(value->second);
        }
    }
    std::ranges::sort(values);
    return values;
}

void reckonBeside(QPromise<std::vector<ReckonedRow>>& promise, const Reckoning& reckoning)
{
    promise.setProgressRange(0, 100);
    promise.addResult(reckoned(reckoning, [&](double fraction) {
        promise.setProgressValue(static_cast<int>(fraction * 100));
        return !promise.isCanceled();
    }));
}

} // namespace

ResultsView::ResultsView(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_bases(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_table(new TableView(this))
    , m_model(new ResultsModel(this))
    , m_waiting(new WaitingBar(this))
{
    m_label->setBuddy(m_bases);
    m_bases->addItem(QString());
    m_bases->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_bases->setMinimumWidth(fontMetrics().averageCharWidth() * 16); // names of files may be long
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    auto* const wanted = new WordFilter(this);
    wanted->setSourceModel(m_model);
    connect(m_filter, &QLineEdit::textChanged, wanted, &WordFilter::setWords);
    m_table->setModel(wanted);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(4, 0, 4, 0);
    row->addWidget(m_label);
    row->addWidget(m_bases);
    row->addStretch(1);
    row->addWidget(m_waiting);
    row->addWidget(m_filter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_bases, &QComboBox::activated, this, &ResultsView::choose);
    connect(m_waiting, &WaitingBar::cancelled, this, &ResultsView::cancel);
    connect(m_waiting, &WaitingBar::wantedAgain, this, &ResultsView::reckon);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_waiting, &WaitingBar::setProgress);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled() && m_watcher.future().resultCount() > 0) {
            accept(m_watcher.future().takeResult());
            m_waiting->setState(WaitingBar::State::idle);
        } else if (m_waiting->state() == WaitingBar::State::computing) {
            cancel(); // it did not come to its end
        }
    });
    retranslate();
}

ResultsView::~ResultsView() { m_watcher.cancel(); }

void ResultsView::setReckoning(Reckoning reckoning)
{
    m_growing = reckoning.owners.empty() && reckoning.recordings.size() > mostAtOnce;
    if (m_growing) {
        if (m_watcher.isRunning() && !m_watcher.isCanceled()) {
            return; // what came meanwhile is in the next one
        }
        reckoning.recordings = m_copies.of(reckoning.recordings);
        reckoning.comparing.labels = m_copies.labelsOf(reckoning.comparing.labels);
        reckoning.owners = {m_copies.owner()};
    } else {
        m_copies = {};
    }
    if (reckoning.isLong() && reckoning.isOfTheSame(m_reckoning)) {
        return; // computed, under way, or cancelled by the user
    }
    m_reckoning = std::move(reckoning);
    offer(*m_reckoning.lab, m_reckoning.recordings, m_reckoning.comparing.labels);
    choose();
}

void ResultsView::reckon()
{
    m_watcher.cancel();
    const bool isLong = m_reckoning.lab != nullptr && m_reckoning.isLong();
    m_waiting->setState(isLong && !m_growing ? WaitingBar::State::computing : WaitingBar::State::idle);
    if (isLong) {
        m_watcher.setFuture(QtConcurrent::run(&reckonBeside, m_reckoning));
    } else {
        accept(m_reckoning.lab == nullptr ? std::vector<ReckonedRow>() : reckoned(m_reckoning));
    }
}

void ResultsView::accept(std::vector<ReckonedRow> rows)
{
    m_model->setReckoned(std::move(rows), m_reckoning.comparing.base);
    placeComparison();
}

void ResultsView::cancel()
{
    m_watcher.cancel();
    m_waiting->setState(WaitingBar::State::cancelled);
    accept({}); // what stands there is of other runs, or not compared
}

void ResultsView::offer(const Lab& lab, const Recordings& recordings, const std::vector<std::string>& labels)
{
    const std::vector<Setting> settings = settingsOf(recordings);
    std::vector<Base> bases;
    QStringList names;
    if (const auto groups = groupsOf(recordings, labels); groups.size() > 1) {
        for (const RunGroup& group : groups) {
            names << QString::fromStdString(group.label);
            bases.push_back({{}, group.label});
        }
    }
    for (const std::string& param :
         settings.empty() ? std::vector<std::string>() : settings.front().differing) {
        for (const Value& value : valuesOf(param, settings)) {
            names << nameOf(lab, param, value);
            bases.push_back({param, value});
        }
    }
    QStringList before;
    for (int i = 1; i < m_bases->count(); ++i) {
        before << m_bases->itemText(i);
    }
    if (names == before && bases == m_offered) {
        return;
    }
    const QString chosen = m_bases->currentIndex() > 0 ? m_bases->currentText() : QString();
    m_offered = std::move(bases);
    while (m_bases->count() > 1) {
        m_bases->removeItem(m_bases->count() - 1);
    }
    m_bases->addItems(names);
    m_bases->setCurrentIndex(chosen.isEmpty() ? 0 : static_cast<int>(names.indexOf(chosen)) + 1);
    m_label->setVisible(!names.isEmpty());
    m_bases->setVisible(!names.isEmpty());
}

void ResultsView::choose()
{
    const auto index = static_cast<std::size_t>(std::max(m_bases->currentIndex(), 0));
    const bool none = index == 0 || index > m_offered.size();
    m_reckoning.comparing.base = none ? std::nullopt : std::optional(m_offered[index - 1]);
    reckon();
}

/// Right beside the medians: who asked for it should not have to scroll.
void ResultsView::placeComparison()
{
    QHeaderView* const header = m_table->horizontalHeader();
    for (int column = ResultsModel::speedUpColumn; column < m_model->columnCount(); ++column) {
        const int place = ResultsModel::medianColumn + 1 + column - ResultsModel::speedUpColumn;
        header->moveSection(header->visualIndex(column), place);
    }
}

void ResultsView::retranslate()
{
    m_label->setText(tr("&Compare to:"));
    m_bases->setItemText(0, tr("nothing"));
    m_bases->setAccessibleName(tr("Compare to"));
    m_bases->setToolTip(tr("Shows how much better than these runs all others are, and how sure that is"));
    m_filter->setPlaceholderText(tr("Show only…"));
    m_filter->setAccessibleName(tr("Show only"));
    m_filter->setToolTip(tr("Shows the rows with all of these words, in the setting or in the result"));
    m_waiting->setTexts(tr("Computing the results"), tr("Compute the results"));
    m_table->setAccessibleName(tr("Results"));
    m_model->retranslate();
}

void ResultsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace interleave
