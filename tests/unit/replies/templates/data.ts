import { type RenderOptions, renderTemplate, type TemplateData } from '@/lib/replies/templates/render.ts';
import { TemplateError, type TemplateFault } from '@/lib/replies/templates/template.ts';

const TODAY = '2026-11-21';

export const NOBODY: TemplateData = {
  customer: { name: null, firstName: null, address: null },
  orderNumber: null,
  trackingNumber: null,
  subject: null,
  agentName: null,
  shopName: null,
  language: 'nl',
  register: 'informal',
  country: 'NL',
  absentUntil: null,
};

export const SOPHIE: TemplateData = {
  customer: { name: 'Sophie de Wit', firstName: 'Sophie', address: 'sophie@voorbeeld.example' },
  orderNumber: '20418',
  trackingNumber: '3SABCD1234567',
  subject: 'Theepot met barst',
  agentName: 'Noor',
  shopName: 'Het Theehuisje',
  language: 'nl',
  register: 'informal',
  country: 'NL',
  absentUntil: null,
};

export const render = (source: string, data = SOPHIE, options: Partial<RenderOptions> = {}) =>
  renderTemplate(source, data, { today: TODAY, ...options });
export const text = (source: string, data = SOPHIE, options: Partial<RenderOptions> = {}) =>
  render(source, data, options).reply.text;
export const html = (source: string, data = SOPHIE) => render(source, data).reply.html;

/** What is wrong with a template that does not work. */
export function fault(source: string): TemplateFault {
  try {
    render(source);
  } catch (error) {
    if (error instanceof TemplateError) return error.fault;
    throw error;
  }
  throw new Error('it works');
}
