import { expect, it } from 'vitest';
import { below, hostOf, isLoopback, originPattern } from '@/lib/llm/address';

it.each([
  ['http://localhost:11434/v1', true],
  ['http://127.0.0.1:1234/v1', true],
  ['http://[::1]:8080/v1', true],
  ['http://models.localhost/v1', true],
  ['https://localhost.example/v1', false],
  ['http://192.168.1.5:11434/v1', false],
  ['nonsense', false],
])('tells whether %s is this machine: %s', (baseUrl, isThis) => {
  expect(isLoopback(baseUrl)).toBe(isThis);
});

it.each([
  ['https://api.example/v1', 'https://api.example/v1/models'],
  ['https://api.example/v1/', 'https://api.example/v1/models'],
  ['https://api.example', 'https://api.example/models'],
  ['https://api.example/v1?api-version=2', 'https://api.example/v1/models?api-version=2'],
])('finds a path below %s', (baseUrl, address) => {
  expect(below(baseUrl, 'models')).toBe(address);
});

it('asks for a host without its port', () => {
  expect(originPattern('https://models.example:8443/v1')).toBe('https://models.example/*');
});

it('shows a host with its port', () => {
  expect(hostOf('http://localhost:11434/v1')).toBe('localhost:11434');
});
