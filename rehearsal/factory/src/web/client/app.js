/* global document, window, location, addEventListener */
const { apiBaseUrl, version } = window.__FACTORY_CONFIG__;
const REFRESH_MS = 3000;

document.getElementById('version').textContent = version;
addEventListener('hashchange', () => refresh());
await keepFresh();

async function keepFresh() {
  await refresh();
  setTimeout(keepFresh, REFRESH_MS);
}

/** The address holds what is shown: #/<project id>/<run id> */
async function refresh() {
  const [projectId, runId] = location.hash.replace(/^#\//, '').split('/');
  try {
    const { version: apiVersion } = await read('/status');
    const { projects } = await read('/projects');
    const project = projects.find(({ id }) => id === projectId) ?? projects[0];
    showStatus(`API ${apiVersion} is up`, 'up');
    showProjects(projects, project);
    await showRuns(project);
    await showRun(project, runId);
  } catch (error) {
    showStatus(error.message, 'down');
  }
}

async function read(path) {
  const answer = await fetch(`${apiBaseUrl}${path}`);
  if (!answer.ok) throw new Error(`API answered ${answer.status}`);
  return answer.json();
}

function showStatus(text, state) {
  const status = document.getElementById('status');
  status.textContent = text;
  status.className = `status ${state}`;
}

function showProjects(projects, chosen) {
  const cards = projects.map((project) => {
    const card = element('button', { className: 'card', ariaPressed: String(project.id === chosen?.id) }, [
      element('strong', { textContent: project.name }),
      element('span', { textContent: project.repoFullName ?? 'no repository connected' }),
    ]);
    card.addEventListener('click', () => { location.hash = `#/${project.id}`; });
    return card;
  });
  document.getElementById('projects').replaceChildren(...orEmpty(cards, 'No projects yet.'));
}

async function showRuns(project) {
  const { runs } = project === undefined ? { runs: [] } : await read(`/projects/${project.id}/runs`);
  document.getElementById('runs-of').textContent = project === undefined ? '' : `of ${project.name}`;
  const rows = runs.map((run) => element('tr', {}, [
    element('td', {}, [element('a', { href: `#/${project.id}/${run.id}`, textContent: run.id })]),
    element('td', { textContent: run.runType }),
    element('td', {}, [badge(run.status)]),
    element('td', { textContent: `${run.sourceBranch} → ${run.targetBranch}` }),
    element('td', { className: 'soft', textContent: new Date(run.createdAt).toLocaleString() }),
  ]));
  const heads = ['Run', 'Type', 'Status', 'Branches', 'Created'].map((textContent) => element('th', { textContent }));
  const table = element('div', { className: 'table' }, [element('table', {}, [element('thead', {}, [element('tr', {}, heads)]), element('tbody', {}, rows)])]);
  document.getElementById('runs').replaceChildren(...orEmpty(rows.length === 0 ? [] : [table], 'No runs yet.'));
}

async function showRun(project, runId) {
  document.getElementById('run-section').hidden = runId === undefined;
  if (runId === undefined) return;
  const run = await read(`/runs/${runId}`);
  const { artifacts } = await read(`/runs/${runId}/artifacts`);
  const events = run.events.map(({ ts, type }) => `${ts}  ${type}`).join('\n');
  const links = artifacts.map(({ id, key }) => element('a', { href: `${apiBaseUrl}/runs/${runId}/artifacts/${id}/download`, textContent: key }));
  document.getElementById('run-id').textContent = runId;
  document.getElementById('run').replaceChildren(
    badge(run.status),
    element('p', { className: 'down', textContent: run.error ?? '' }),
    element('p', {}, links.flatMap((link) => [link, ' '])),
    element('pre', { textContent: events }),
  );
}

function badge(status) {
  return element('span', { className: `badge ${status}`, textContent: status });
}

function orEmpty(nodes, text) {
  return nodes.length > 0 ? nodes : [element('div', { className: 'empty', textContent: text })];
}

function element(name, properties, children = []) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}
